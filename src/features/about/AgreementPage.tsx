import { Trans } from '@lingui/react/macro'
import { FileFailures } from '../../components/FileFailures'
import styles from './About.module.css'
import { AgreementFigures } from './AgreementFigures'
import { AgreementTable } from './AgreementTable'
import { DifferenceList } from './DifferenceList'
import { useCodings } from './useCodings'

/** How far two codings made apart agree, for all, by issue, and one by one where they differ. */
export function AgreementPage() {
  const { codings, loading, failures } = useCodings()
  return (
    <div className={styles.answers}>
      <section className={styles.answer}>
        <h2>
          <Trans>How it was done</Trans>
        </h2>
        <p>
          <Trans>
            A second coder had the codebook and a packet of each actor’s passages, in order of date:
            no values, no summaries, no names of issues. For every issue that coder wrote the step
            that a passage states, or none. The two lists were then laid side by side. Where they
            differ, a third look decided by the words of the codebook, and its reason stands below.
          </Trans>
        </p>
        <p>
          <Trans>
            This is the agreement of two codings of the same passages, which the first coder had
            chosen, by the same codebook: coders with other habits may differ more. A vote is told
            in one plain line, and both code it by the question that was put. The figures do not
            show that a passage is typical of an actor, nor that a source tells the truth.
          </Trans>
        </p>
      </section>
      <FileFailures failures={failures} />
      {loading ? (
        <p role="status">
          <Trans>Counting what the files hold …</Trans>
        </p>
      ) : codings.length === 0 ? (
        <p>
          <Trans>Nothing has been coded twice yet.</Trans>
        </p>
      ) : (
        <>
          <AgreementFigures codings={codings} />
          <AgreementTable codings={codings} />
          <DifferenceList codings={codings} />
        </>
      )}
    </div>
  )
}
