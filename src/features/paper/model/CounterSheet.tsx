import { Trans, useLingui } from '@lingui/react/macro'
import { thresholds } from '../../../domain/majority'
import { evenParts } from '../../../domain/sheets'
import { Blank } from '../Blank'
import paper from '../Paper.module.css'
import { Sheet, SheetHead } from '../Sheet'
import { useSheetItem } from '../useSheetItem'
import { LiveCounter } from './LiveCounter'
import styles from './Model.module.css'
import { VotingRule } from './VotingRule'

/** As many as may vote in a large class or conference. */
const MOST_VOTING = 60

/** Counts a vote on the screen; on paper, what is needed of how many, and boxes to tally in. */
export function CounterSheet() {
  const { t } = useLingui()
  const { large } = useSheetItem()
  const parts = evenParts(thresholds(2, MOST_VOTING), large ? 30 : 15)
  return (
    <>
      <LiveCounter />
      <Sheet title={t`Two-thirds counter`} lens={false}>
        <SheetHead title={<Trans>Two-thirds counter</Trans>}>
          <Trans>
            Add yes and no. Look the sum up: that many yes votes carry the text. Abstentions are not
            in the sum.
          </Trans>
        </SheetHead>
        <div className={styles.thresholds}>
          {parts.map((part) => (
            <table
              key={part[0]?.voting}
              className={paper.table}
              aria-label={t`Yes votes needed, from ${part[0]?.voting ?? 0} voting`}
            >
              <thead>
                <tr>
                  <th scope="col">
                    <Trans>Yes and no</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Yes needed</Trans>
                  </th>
                  <th scope="col">
                    <Trans>No at most</Trans>
                  </th>
                </tr>
              </thead>
              <tbody>
                {part.map(({ voting, needed, most }) => (
                  <tr key={voting}>
                    <th scope="row">{voting}</th>
                    <td>
                      <b>{needed}</b>
                    </td>
                    <td>{most}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          ))}
        </div>
        <Tally />
        <VotingRule />
      </Sheet>
    </>
  )
}

/** Room for strokes, for three votes. */
function Tally() {
  const { t } = useLingui()
  return (
    <table className={`${paper.table} ${styles.tally}`} aria-label={t`Tally`}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>What is voted on</Trans>
          </th>
          <th scope="col">
            <Trans>Yes</Trans>
          </th>
          <th scope="col">
            <Trans>No</Trans>
          </th>
          <th scope="col">
            <Trans>Abstain</Trans>
          </th>
          <th scope="col">
            <Trans>Carried?</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {[1, 2, 3].map((vote) => (
          <tr key={vote}>
            <td>{vote}.</td>
            <Blank />
            <Blank />
            <Blank />
            <Blank />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
