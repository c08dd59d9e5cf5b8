import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import { missingIn, sceneWords } from '../../../components/sceneWords'
import { ViewLink } from '../../../components/ViewLink'
import styles from './Mine.module.css'

/** What a step shows, as a link, and what of it the data set lacks. */
export function OwnView({ view }: { readonly view: string }) {
  const { i18n } = useLingui()
  const core = useCore()
  const missing = missingIn(core, view)
  const list = missing.join(', ')
  return (
    <p className={styles.view}>
      <ViewLink to={view}>{sceneWords(i18n, core, view)}</ViewLink>
      {missing.length === 0 ? null : (
        <span className={styles.missing}>
          <Trans>This data set does not have: {list}.</Trans>
        </span>
      )}
    </p>
  )
}
