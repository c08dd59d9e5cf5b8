import { Plural, Trans } from '@lingui/react/macro'
import { FileFailures } from '../../components/FileFailures'
import { useCore } from '../../components/coreContext'
import { OLD_AFTER_YEARS } from '../../domain/positions'
import type { PositionsCount } from '../../domain/coverage'
import styles from './About.module.css'
import { AboutLink } from './AboutLink'
import { useRecordCount } from './useRecordCount'

/** What the record lacks, with counts made from it. */
export function Missing() {
  const { count, old, loading, failures } = useRecordCount()
  return (
    <section>
      <h2>
        <Trans>What is missing</Trans>
      </h2>
      <p>
        <Trans>
          This record is not complete, and a gap says nothing of what anyone wants. The{' '}
          <AboutLink page="coverage">coverage map</AboutLink> shows each gap in its place.
        </Trans>
      </p>
      <ul>
        <Waiting />
        {loading ? (
          <li>
            <span role="status">
              <Trans>Counting what the files hold …</Trans>
            </span>
          </li>
        ) : (
          <>
            <Silences silences={count.silences} />
            <SecondHand evidence={count.evidence} />
            <CodedOnce stances={count.stances} codedTwice={count.codedTwice} />
            <Old count={old} />
          </>
        )}
        <Partly />
        <li>
          <Trans>
            Who is not among the actors is not less important: only these have been looked at so
            far.
          </Trans>
        </li>
      </ul>
      <FileFailures failures={failures} />
    </section>
  )
}

function Waiting() {
  const { issues } = useCore()
  const waiting = issues.filter((issue) => issue.waiting === true)
  if (waiting.length === 0) return null
  return (
    <li>
      <Plural
        value={waiting.length}
        one="# issue waits: a stance of fewer than three actors is known on it, so it is not compared yet."
        other="# issues wait: a stance of fewer than three actors is known on each, so they are not compared yet."
      />{' '}
      <span className={styles.muted}>
        {waiting.map(({ id, title }, index) => (
          <span key={id}>
            {index === 0 ? '' : ' · '}
            <AboutLink page="codebook" anchor={`issue-${id}`}>
              {title}
            </AboutLink>
          </span>
        ))}
      </span>
    </li>
  )
}

function Silences({ silences }: Pick<PositionsCount, 'silences'>) {
  const all = Object.values(silences).reduce((sum, number) => sum + number, 0)
  return (
    <li>
      <Plural
        value={all}
        one="# cell is silent, for one of four reasons:"
        other="# cells are silent, for one of four reasons:"
      />
      <ul>
        <li>
          <Trans>
            no stated position was found in what was searched: {silences['nothing-found']}
          </Trans>
        </li>
        <li>
          <Trans>not researched yet: {silences['not-researched']}</Trans>
        </li>
        <li>
          <Trans>declined to say: {silences.declined}</Trans>
        </li>
        <li>
          <Trans>was not in the room: {silences['not-present']}</Trans>
        </li>
      </ul>
    </li>
  )
}

function SecondHand({ evidence }: Pick<PositionsCount, 'evidence'>) {
  const { read, reported } = evidence
  return (
    <li>
      <Trans>
        Second hand: {reported} of {read + reported} pieces of evidence are reported by another
        source and were not read in the one that they tell of.
      </Trans>
    </li>
  )
}

function CodedOnce({ stances, codedTwice }: Pick<PositionsCount, 'stances' | 'codedTwice'>) {
  return (
    <li>
      <Trans>
        A second coding, made without sight of the first, stands beside {codedTwice} of {stances}{' '}
        dated stances. <AboutLink page="agreement">How far the two agree</AboutLink>
      </Trans>
    </li>
  )
}

function Old({ count }: { readonly count: number }) {
  return (
    <li>
      <Plural value={count} one="# stance is old:" other="# stances are old:" />{' '}
      <Trans>last seen to hold more than {OLD_AFTER_YEARS} years before the day of the data.</Trans>
    </li>
  )
}

function Partly() {
  const { sources } = useCore()
  const part = sources.filter(({ extent }) => extent === 'part').length
  return (
    <li>
      <Trans>
        Of {sources.length} sources, {part} were read in part: the passage that is cited, and not
        the whole.
      </Trans>
    </li>
  )
}
