import { Trans } from '@lingui/react/macro'
import { LoadState } from '../../components/LoadState'
import { Notice } from '../../ui/Notice'
import styles from './Issue.module.css'
import type { AllPlaced } from './usePlaced'

interface PageStateProps {
  readonly all: AllPlaced
  /** What the address singles out and the page lacks. */
  readonly unknown: string | null
}

/** Which files are still coming, which were refused, and what the address asks for in vain. */
export function PageState({ all: { positions, loading, failures }, unknown }: PageStateProps) {
  return (
    <div className={styles.state}>
      {unknown === null ? null : (
        <Notice>
          <Trans>
            This link singles out <code>{unknown}</code>, which is not here. All actors are shown.
          </Trans>
        </Notice>
      )}
      <LoadState there={positions.size} loading={loading} failures={failures} />
    </div>
  )
}
