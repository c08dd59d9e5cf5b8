import { Trans, useLingui } from '@lingui/react/macro'
import { FINDINGS } from '../../../domain/claims'
import styles from './Claims.module.css'
import { FindingMark } from './FindingMark'
import { FINDING_WORDS } from '../../../components/findingWords'

/** What each finding means, one press away. */
export function FindingMeanings() {
  const { i18n } = useLingui()
  return (
    <details className={styles.meanings}>
      <summary>
        <Trans>What the six findings mean</Trans>
      </summary>
      <dl>
        {FINDINGS.map((finding) => (
          <div key={finding}>
            <dt>
              <FindingMark finding={finding} />
              {i18n._(FINDING_WORDS[finding].name)}
            </dt>
            <dd>{i18n._(FINDING_WORDS[finding].meaning)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Trans>
          The same six words are used for every document. A finding is about one claim; it says
          nothing of the author’s good faith, and the numbers are no ranking: a long text makes more
          claims than a short one, and opinion pieces hold more judgements.
        </Trans>
      </p>
    </details>
  )
}
