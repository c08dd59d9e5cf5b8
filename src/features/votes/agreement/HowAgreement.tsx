import { Trans } from '@lingui/react/macro'
import { FEW_VOTES } from '../../../domain/voteAgreement'
import styles from '../Votes.module.css'

/** Where the index comes from, and where abstentions are counted in the same way. */
const LIJPHART =
  'https://www.cambridge.org/core/journals/american-political-science-review/article/analysis-of-bloc-voting-in-the-general-assembly-a-critique-and-a-proposal/2BFAD11EE8CCFEAC78E8A97F1FF52D94'
const VOETEN = 'https://un-project.github.io/un-votes/'

/** The formula, its source, and what it cannot show. */
export function HowAgreement() {
  return (
    <section id="how" className={styles.card} aria-labelledby="how-title">
      <h2 id="how-title">
        <Trans>How this is worked out</Trans>
      </h2>
      <div className={styles.prose}>
        <p className={styles.formula}>
          <Trans>agreement = (same + ½ × one abstained) ÷ votes that both cast</Trans>
        </p>
        <p>
          <Trans>
            This is the index of agreement of A. Lijphart (“
            <a href={LIJPHART}>
              The Analysis of Bloc Voting in the General Assembly: A Critique and a Proposal
            </a>
            ”, American Political Science Review 57, 1963), as a percentage. The voting data of E.
            Voeten count in the same way: <a href={VOETEN}>an abstention is half a disagreement</a>{' '}
            with a yes or a no.
          </Trans>
        </p>
        <p>
          <Trans>
            Two yes, two no and two abstentions are the same. An abstention beside a yes or a no is
            half an agreement. A yes beside a no is none. A vote that one of the two did not cast
            counts nowhere: an absence is neither agreement nor disagreement. Nothing is filled in.
          </Trans>
        </p>
        <p>
          <Trans>
            Only recorded votes in the plenary are counted, up to the chosen date: no committee
            votes, and no text that was adopted without a vote, though states agreed to let many
            pass. So the figure is about the texts that somebody wanted counted. It does not say why
            two states voted alike, and voting alike is not being of one mind. A figure on fewer
            than {FEW_VOTES} votes has a hollow mark.
          </Trans>
        </p>
      </div>
    </section>
  )
}
