import { Trans, useLingui } from '@lingui/react/macro'
import { ActorMark } from '../../../components/ActorMark'
import { useCore } from '../../../components/coreContext'
import {
  type Other,
  roomOf,
  sidesOn,
  silentOn,
  stancesOf,
  strongestFirst,
} from '../../../domain/roleCard'
import { sourcesOf, stanceEvidence } from '../../../domain/positions'
import type { Standings } from '../../../domain/standings'
import type { Actor } from '../../../domain/types'
import { Sheet } from '../Sheet'
import { useSheetItem } from '../useSheetItem'
import { type CardRow, cut, LARGE, paragraphLines, planCard, USUAL } from './cardPlan'
import { CardSources } from './CardSources'
import { CardTable } from './CardTable'
import styles from './Roles.module.css'
import { useRoomWords } from './useRoomWords'

interface RoleCardProps {
  readonly actor: Actor
  readonly standings: Standings
  readonly others: readonly Other<Actor>[]
  /** Whether the others are all that can be played, and not those that were chosen. */
  readonly all: boolean
}

/** Lines of the headings, of the table’s head and of what is left out. */
const FIXED_LINES = 12

/** All that a pupil needs to play an actor, on one page. */
export function RoleCard({ actor, standings, others, all }: RoleCardProps) {
  const { t } = useLingui()
  const { issues } = useCore()
  const { large } = useSheetItem()
  const size = large ? LARGE : USUAL
  const asked = issues.filter(({ waiting }) => waiting !== true)
  const stances = strongestFirst(stancesOf(standings, asked))
  const rows: readonly CardRow[] = stances.map((stance) => ({
    ...stance,
    sides: sidesOn(stance.issue.id, stance.standing.entry.value, others),
  }))
  const roomWords = useRoomWords()(roomOf(stances), size)
  const silent = silentOn(standings, asked)
  const unknown = cut(silent, size.mostIssues * 3)
  const unknownWords = unknown.shown.map(({ title }) => title).join('; ')
  const besides =
    FIXED_LINES +
    paragraphLines([actor.summary, unknownWords, ...roomWords], size) +
    size.mostSources * (large ? 3 : 1)
  const plan = planCard(rows, besides, size)
  const shown = [...plan.full, ...plan.short]
  const sources = sourcesOf(shown.flatMap(({ standing }) => stanceEvidence(standing.entry)))
  const name = actor.shortName
  const [silentCount, askedCount, moreSilent] = [silent.length, asked.length, unknown.more]
  return (
    <Sheet title={t`Role card: ${name}`}>
      <article className={styles.card} aria-label={t`Role card: ${name}`}>
        <header className={styles.head}>
          <ActorMark kind={actor.kind} flag={actor.flag} size="large" />
          <h2>{actor.name}</h2>
          <p className={styles.term}>
            <Trans>
              says <bdi lang={actor.ownTerm.language}>“{actor.ownTerm.text}”</bdi>
            </Trans>
          </p>
        </header>
        <p className={styles.summary}>{actor.summary}</p>
        <CardTable plan={plan} size={size} actor={actor} all={all} />
        <section>
          <h3>
            <Trans>Room to move</Trans>
          </h3>
          {roomWords.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </section>
        <section>
          <h3>
            <Trans>What is not known</Trans>
          </h3>
          <p>
            <Trans>
              On {silentCount} of {askedCount} issues the record has no stance: do not make one up.
            </Trans>{' '}
            {unknownWords}
            {moreSilent === 0 ? null : <Trans>; and {moreSilent} more.</Trans>}
          </p>
        </section>
        <CardSources ids={sources} most={size.mostSources} actor={actor} />
      </article>
    </Sheet>
  )
}
