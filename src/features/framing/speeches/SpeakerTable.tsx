import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { SpeakerCount } from '../../../domain/speeches'
import styles from './Speeches.module.css'

interface SpeakerTableProps {
  readonly label: string
  readonly speakers: readonly SpeakerCount[]
  readonly nameOf: (code: string) => string
  /** Whether all are shown, as after a search. */
  readonly whole: boolean
}

/** Shown before all are asked for. */
const FIRST = 12

/** Speakers with their speeches, those with most first. */
export function SpeakerTable({ label, speakers, nameOf, whole }: SpeakerTableProps) {
  const [all, setAll] = useState(false)
  const isCut = !whole && !all && speakers.length > FIRST + 3
  const shown = isCut ? speakers.slice(0, FIRST) : speakers
  return (
    <>
      <div className={styles.scroller}>
        <table className={styles.table}>
          <caption className="visually-hidden">
            <Trans>Speakers who said “{label}”</Trans>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Speaker</Trans>
              </th>
              <th scope="col">
                <Trans>Speeches with the word</Trans>
              </th>
              <th scope="col">
                <Trans>First</Trans>
              </th>
              <th scope="col">
                <Trans>Last</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ speaker, speeches, of, first, last }) => (
              <tr key={speaker}>
                <th scope="row">{nameOf(speaker)}</th>
                <td>
                  <Trans>
                    <b>{speeches}</b> of {of}
                  </Trans>
                </td>
                <td>{first}</td>
                <td>{last}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isCut ? (
        <button type="button" className="button screen-only" onClick={() => setAll(true)}>
          <Trans>Show all {speakers.length} speakers</Trans>
        </button>
      ) : null}
    </>
  )
}
