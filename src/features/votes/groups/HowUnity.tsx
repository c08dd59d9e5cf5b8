import { Trans } from '@lingui/react/macro'
import { FEW_MEMBERS } from '../../../domain/unity'
import styles from '../Votes.module.css'

/** Where the index of agreement comes from. */
const HIX = 'https://doi.org/10.1017/S0007123405000128'

/** The formulas, their sources, and what they cannot show. */
export function HowUnity() {
  return (
    <section id="how" className={styles.card} aria-labelledby="how-title">
      <h2 id="how-title">
        <Trans>How this is worked out</Trans>
      </h2>
      <div className={styles.prose}>
        <p className={styles.formula}>
          <Trans>agreement index = (largest − ½ × (cast − largest)) ÷ cast</Trans>
        </p>
        <p>
          <Trans>
            “Largest” is the largest of yes, no and abstain among the members who voted, “cast” all
            three together. 1 means that all who voted did the same; 0 that they parted in three
            equal ways; two equal halves give 0.25. The index is that of S. Hix, A. Noury and G.
            Roland (“
            <a href={HIX}>
              Power to the Parties: Cohesion and Competition in the European Parliament, 1979–2001
            </a>
            ”, British Journal of Political Science 35, 2005).
          </Trans>
        </p>
        <p className={styles.formula}>
          <Trans>Rice index = |yes − no| ÷ (yes + no)</Trans>
        </p>
        <p>
          <Trans>
            The older index of S. Rice (Quantitative Methods in Politics, 1928) leaves abstentions
            out, so a group that half votes yes and half abstains has 1 there. Both stand in the
            table.
          </Trans>
        </p>
        <p>
          <Trans>
            Absences count in neither. A vote on which fewer than {FEW_MEMBERS} members voted has no
            figure. The mean is the plain mean over the other votes. Where nearly the whole Assembly
            votes yes, nearly every group is of one mind: unity there says little of the group.
          </Trans>
        </p>
      </div>
    </section>
  )
}
