import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ChartFrame } from '../../../charts/ChartFrame'
import { SourceLinks } from '../../../components/SourceLinks'
import { nestedTerms, yearRows } from '../../../domain/speeches'
import { yearsCsv } from './speechesCsv'
import { EventMarks } from './EventMarks'
import { choiceOf, eventsByYear, type EventChoice, type MarkedYear } from './eventsByYear'
import type { FigureProps } from './figureProps'
import { TermKey } from './TermKey'
import { useCredits } from './useCredits'
import { useEvents } from './useEvents'
import { YearReader } from './YearReader'
import { YearTable } from './YearTable'

/** Speeches that mention each chosen word, by year, over all speakers. */
export function YearFigure({ frequency, speeches, series, year, onYear }: FigureProps) {
  const { t, i18n } = useLingui()
  const { source } = frequency
  const terms = series.map(({ id }) => id)
  const rows = yearRows(speeches, terms)
  const events = useEvents()
  const [choice, setChoice] = useState<EventChoice>('cited')
  const marked = eventsByYear(events.list, choiceOf(events.list, choice, source), {
    source,
    years: speeches.years,
  })
  const total = i18n.number(speeches.total)
  const [first, last] = [speeches.years[0], speeches.years.at(-1)]
  const title = t`Speeches that mention a word`
  const { credits, head, fileName } = useCredits(frequency, {
    name: 'words-by-year',
    title,
    signs: signWords(marked),
  })
  const names = new Map(series.map(({ id, label }) => [id, label]))
  return (
    <ChartFrame
      title={title}
      lead={
        <Trans>
          All speakers, {first} to {last}: of {total} speeches, how many mention a word at least
          once. A filled mark is a count; a small hollow one is none in a year that was counted.
        </Trans>
      }
      legend={<TermKey speeches={speeches} series={series} />}
      label={t`Lines by year, one for each chosen word. The table below has all numbers.`}
      spec={{
        kind: 'lines',
        series,
        rows: rows.map((row) => ({ year: row.year, values: row.mentions })),
        flags: marked.map((group) => ({ year: group.year, label: group.label })),
        year,
        onYear,
      }}
      source={<SourceLinks sources={[source]} />}
      note={
        <>
          <Trans>
            Counts of speeches, one a speaker and year; no shares, since counts are small.
          </Trans>{' '}
          {nestedTerms(speeches, terms).map(({ inner, outer }) => {
            const [within, whole] = [names.get(inner), names.get(outer)]
            return (
              <span key={`${inner} ${outer}`}>
                <Trans>
                  Each speech that mentions “{within}” counts under “{whole}” too.
                </Trans>{' '}
              </span>
            )
          })}
          <a href="#counting">
            <Trans>How it was counted, and what it cannot show</Trans>
          </a>
        </>
      }
      table={<YearTable rows={rows} series={series} />}
      credits={credits}
      csv={() => yearsCsv(head(), rows, terms)}
      fileName={fileName}
    >
      <YearReader row={rows.find((row) => row.year === year)} {...{ series, speeches, onYear }} />
      <EventMarks events={events} marked={marked} choice={choice} onChoice={setChoice} />
    </ChartFrame>
  )
}

/** What the signs stand for, in a picture that stands alone. */
const signWords = (marked: readonly MarkedYear[]): string =>
  marked
    .map(
      ({ label, events }) =>
        `${label}: ${events.map(({ date, title }) => `${date} ${title}`).join('; ')}.`,
    )
    .join(' ')
