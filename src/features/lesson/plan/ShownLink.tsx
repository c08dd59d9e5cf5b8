import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import { sceneWords } from '../../../components/sceneWords'
import { ViewLink } from '../../../components/ViewLink'
import type { Scene } from '../../../domain/types'
import styles from './Plan.module.css'

/** What a step has on the screen: a view, or a question that stands alone. */
export function ShownLink({ scene: { view, question } }: { readonly scene: Scene }) {
  const { i18n } = useLingui()
  const core = useCore()
  return (
    <p className={styles.shown}>
      {question === undefined ? null : (
        <>
          <span className={styles.alone}>{question}</span>{' '}
          <Trans>alone on the screen; behind it</Trans>{' '}
        </>
      )}
      <ViewLink to={view}>{sceneWords(i18n, core, view)}</ViewLink>
    </p>
  )
}
