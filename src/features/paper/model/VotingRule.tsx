import { Trans } from '@lingui/react/macro'
import { SourceLinks } from '../../../components/SourceLinks'
import { useCore } from '../../../components/coreContext'
import styles from './Model.module.css'

/** The rule that is counted by, and that of the talks where the data set names it. */
export function VotingRule() {
  const { majority } = useCore().dataset
  return (
    <div className={styles.rule}>
      <p>
        <Trans>
          The rule: two thirds of those present and voting. Who says yes or no votes; who abstains
          counts as not voting (Rules of Procedure of the UN General Assembly, A/520, rule 86, and
          rule 126 for committees).
        </Trans>
      </p>
      {majority === undefined ? null : (
        <p>
          {majority.text} <SourceLinks sources={majority.sources} />
        </p>
      )}
    </div>
  )
}
