import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { dateWords } from '../../../components/dateWords'
import { useLens, useLensStore } from '../../../components/lensContext'
import type { Resolution, RollCall } from '../../../domain/types'
import { countMoves, movesBetween, neighbourOf, type RecordedVote } from '../../../domain/votes'
import { chooseItem } from '../../../lens/lensStore'
import { Notice } from '../../../ui/Notice'
import { SelectField } from '../../../ui/Field'
import styles from '../Votes.module.css'
import { FlowFigure } from './FlowFigure'
import { MoveList } from './MoveList'
import { MoveTable } from './MoveTable'

interface CompareSectionProps {
  readonly resolution: Resolution
  readonly rollCall: RollCall
  readonly votes: readonly RecordedVote[]
  readonly nameOf: (code: string) => string
}

/** Who voted otherwise on another resolution; which one stands in the address. */
export function CompareSection({ resolution, rollCall, votes, nameOf }: CompareSectionProps) {
  const { i18n, t } = useLingui()
  const store = useLensStore()
  const item = useLens((state) => state.lens.item)
  const others = votes.filter((vote) => vote.resolution.id !== resolution.id)
  const asked = others.find((vote) => vote.resolution.id === item)
  const other = asked ?? neighbourOf(votes, resolution.id) ?? others[0]
  if (other === undefined) return null
  // The earlier one stands on the left, whichever page is open.
  const own = { resolution, rollCall }
  const [first, second] = other.resolution.date <= resolution.date ? [other, own] : [own, other]
  const moves = movesBetween(first.rollCall, second.rollCall)
  const { stayed, changed, once } = countMoves(moves)
  return (
    <section className={styles.page} aria-labelledby="compare">
      <div className={styles.card}>
        <h2 id="compare">
          <Trans>Compare with another vote: who moved?</Trans>
        </h2>
        {item !== null && asked === undefined ? (
          <Notice>
            <Trans>
              This link asks for a comparison with <code>{item}</code>, which is no other recorded
              vote of this data set. The nearest one is shown.
            </Trans>
          </Notice>
        ) : null}
        <div className={`${styles.search} screen-only`}>
          <SelectField
            label={<Trans>The other vote</Trans>}
            value={other.resolution.id}
            onChange={(value) => chooseItem(store, value)}
          >
            {others.map((vote) => (
              <option key={vote.resolution.id} value={vote.resolution.id}>
                {vote.resolution.symbol} ({dateWords(i18n, vote.resolution.date)}):{' '}
                {vote.resolution.title}
              </option>
            ))}
          </SelectField>
        </div>
        <p className={styles.big} role="status">
          <Trans>
            From {first.resolution.symbol} to {second.resolution.symbol}:
          </Trans>{' '}
          <Plural value={stayed} one="# state voted the same," other="# states voted the same," />{' '}
          <Plural value={changed} one="# voted otherwise," other="# voted otherwise," />{' '}
          <Plural
            value={once}
            one="and # did not vote both times."
            other="and # did not vote both times."
          />
        </p>
        <p className={styles.quiet}>
          <Trans>
            Two texts are two questions: who voted otherwise on another text need not have changed
            its mind. Only states that voted both times count as moved.
          </Trans>
        </p>
        <div className={styles.scroller} role="region" tabIndex={0} aria-label={t`Counts: table`}>
          <MoveTable first={first.resolution} second={second.resolution} moves={moves} />
        </div>
        <MoveList moves={moves} nameOf={nameOf} />
      </div>
      <FlowFigure
        first={first.resolution}
        second={second.resolution}
        moves={moves}
        nameOf={nameOf}
      />
    </section>
  )
}
