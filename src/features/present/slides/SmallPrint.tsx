import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import { dateWords } from '../../../components/dateWords'
import { PageLink } from '../../../components/PageLink'
import styles from '../Present.module.css'
import type { SceneShown } from '../sceneLens'
import { useShow } from '../showContext'
import { planPath } from '../useAddressOfScene'

interface SmallPrintProps {
  readonly state: SceneShown['state']
  readonly sources: readonly string[]
}

/** What day a slide is of, how many sources it rests on, and where they stand. */
export function SmallPrint({ state, sources }: SmallPrintProps) {
  const { i18n } = useLingui()
  const { dataset } = useCore()
  const { id } = useShow()
  const { version, updated } = dataset
  const count = new Set(sources).size
  return (
    <p className={styles.small}>
      <Trans>
        As of {dateWords(i18n, state.lens.asOf ?? updated)}, data {version}.
      </Trans>{' '}
      {count === 0 ? null : (
        <>
          <Plural value={count} one="# source:" other="# sources:" />{' '}
          <PageLink to={planPath(id)}>
            <Trans>see the plan</Trans>
          </PageLink>
        </>
      )}
    </p>
  )
}
