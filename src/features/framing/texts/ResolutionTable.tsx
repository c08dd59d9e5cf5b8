import { Trans, useLingui } from '@lingui/react/macro'
import { Fragment, useState } from 'react'
import { TRACK_NAMES } from '../../../components/trackWords'
import { trackPlaces, trackYears } from '../../../domain/tracks'
import type { Resolution } from '../../../domain/types'
import { ResolutionDetail } from './ResolutionDetail'
import { ResolutionEntry } from './ResolutionEntry'
import styles from './Texts.module.css'
import type { Opened } from './useOpened'

interface ResolutionTableProps {
  readonly resolutions: readonly Resolution[]
  readonly opened: Opened
}

/** Years shown before all are asked for: the quarrel in its present form, in a class’s memory. */
const YEARS = 8

/** The resolutions year by year, a column a track. */
export function ResolutionTable({ resolutions, opened }: ResolutionTableProps) {
  const { i18n } = useLingui()
  const [all, setAll] = useState(false)
  const tracks = trackPlaces(resolutions).tracks.map(({ track }) => track)
  const years = trackYears(resolutions, tracks)
  const from = (years.at(-1)?.year ?? 0) - YEARS + 1
  const isEarly = ({ date, id }: Resolution): boolean =>
    Number(date.slice(0, 4)) < from && !opened.ids.includes(id)
  const shown = all
    ? years
    : trackYears(
        resolutions.filter((one) => !isEarly(one)),
        tracks,
      )
  const early = resolutions.filter(isEarly).length
  const first = years[0]?.year
  return (
    <section className={styles.section} aria-labelledby="resolutions">
      <h2 id="resolutions">
        <Trans>Resolutions, year by year</Trans>
      </h2>
      <table className={styles.table}>
        <caption className="visually-hidden">
          <Trans>Resolutions by year and track</Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Year</Trans>
            </th>
            {tracks.map((track) => (
              <th key={track} scope="col">
                {i18n._(TRACK_NAMES[track])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ year, cells }) => (
            <Fragment key={year}>
              <tr>
                <th scope="row">{year}</th>
                {cells.map((cell, index) => (
                  <td key={tracks[index]}>
                    {cell.map((resolution) => (
                      <ResolutionEntry
                        key={resolution.id}
                        resolution={resolution}
                        isOpen={opened.ids.includes(resolution.id)}
                        onToggle={() => opened.toggle(resolution.id)}
                      />
                    ))}
                  </td>
                ))}
              </tr>
              {cells
                .flat()
                .filter(({ id }) => opened.ids.includes(id))
                .map((resolution) => (
                  <tr key={resolution.id} className={styles.opened}>
                    <td colSpan={tracks.length + 1}>
                      <ResolutionDetail resolution={resolution} />
                    </td>
                  </tr>
                ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      {all || early === 0 ? null : (
        <button type="button" className="button screen-only" onClick={() => setAll(true)}>
          <Trans>
            Show {early} earlier ones, from {first}
          </Trans>
        </button>
      )}
    </section>
  )
}
