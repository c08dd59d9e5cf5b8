import { Trans, useLingui } from '@lingui/react/macro'
import { ChartFrame } from '../../../charts/ChartFrame'
import { ActorGroup } from '../../../components/ActorGroup'
import { useCore } from '../../../components/coreContext'
import { useLens } from '../../../components/lensContext'
import { SourceLinks } from '../../../components/SourceLinks'
import { countYears, type Speeches, speakerYears } from '../../../domain/speeches'
import type { Actor } from '../../../domain/types'
import { shownActors } from '../../../lens/lensStore'
import { ActorTable } from './ActorTable'
import { ActorRemarks } from './ActorRemarks'
import type { FigureProps } from './figureProps'
import styles from './Speeches.module.css'
import { speakersCsv, type SpeakerYears } from './speechesCsv'
import { TermKey } from './TermKey'
import { useCredits } from './useCredits'

/** Which of the chosen states said which word in which year’s speech. */
export function ActorFigure({ frequency, speeches, series, year, onYear }: FigureProps) {
  const { t } = useLingui()
  const { actorById } = useCore()
  const chosen = useLens(shownActors).flatMap((id) => actorById.get(id) ?? [])
  const terms = series.map(({ id }) => id)
  const speakers = chosen.flatMap((actor) => yearsOf(speeches, actor, terms))
  const title = t`Who of the chosen actors said it, and when`
  const { credits, head, fileName } = useCredits(frequency, {
    name: 'words-by-actor',
    title,
    lens: ['actors'],
  })
  return (
    <section className={styles.actors}>
      <div className="screen-only">
        <ActorGroup />
      </div>
      {speakers.length === 0 ? (
        <p>
          <Trans>None of the chosen actors has a speech that was counted. Choose a state.</Trans>
        </p>
      ) : (
        <ChartFrame
          title={title}
          lead={
            <Trans>
              One speech a state and year. A full mark: the speech mentions the word. A point: there
              was a speech, without it. Nothing: no speech was counted.
            </Trans>
          }
          legend={<TermKey series={series} />}
          label={t`Marks by state, word and year. The table below has all years.`}
          spec={{
            kind: 'marks',
            series,
            years: speeches.years,
            groups: speakers.map(({ code, name, states }) => ({
              id: code,
              label: name,
              rows: states.map((row) => {
                const { said, spoke } = countYears(row)
                return { states: row, sum: t`${said} of ${spoke}` }
              }),
            })),
            year,
            onYear,
          }}
          source={<SourceLinks sources={[frequency.source]} />}
          note={<ActorRemarks actors={chosen} speakers={speakers} series={series} />}
          table={<ActorTable speakers={speakers} series={series} years={speeches.years} />}
          credits={credits}
          csv={() => speakersCsv(head(), speakers, terms, speeches.years)}
          fileName={fileName}
        />
      )}
    </section>
  )
}

/** The speeches of one actor; none for those that are no state, and for a state without a counted speech. */
function yearsOf(
  speeches: Speeches,
  { isoAlpha3, shortName }: Actor,
  terms: readonly string[],
): SpeakerYears[] {
  if (isoAlpha3 === undefined) return []
  const states = terms.map((term) => speakerYears(speeches, isoAlpha3, term))
  const hasSpoken = states[0]?.some((state) => state !== 'no-speech') === true
  return hasSpoken ? [{ code: isoAlpha3, name: shortName, states }] : []
}
