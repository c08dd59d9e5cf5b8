import { Trans, useLingui } from '@lingui/react/macro'
import { type Corner, CORNERS, type Counts, withCount } from '../../domain/corners'
import { countsOf, placeClass } from '../../domain/present'
import { CORNER_WORDS } from './cornerWords'
import styles from './Present.module.css'
import { useShow, useShown } from './showContext'

/** How many of the class stand where, to be set in either window. */
export function CornerFields() {
  const { session } = useShow()
  const shown = useShown()
  const { scene } = shown
  const counts = countsOf(shown, scene)
  const set = (corner: Corner, count: number): void =>
    session.act((before) =>
      placeClass(before, scene, withCount(countsOf(before, scene), corner, count)),
    )
  return (
    <div className={styles.corners}>
      {CORNERS.map((corner) => (
        <CornerField key={corner} corner={corner} counts={counts} onCount={set} />
      ))}
      <p className={styles.cornerNote}>
        <Trans>
          Less means the two lower steps, middle the middle one, more the two upper ones. Nothing is
          kept once the windows are closed.
        </Trans>
      </p>
    </div>
  )
}

interface CornerFieldProps {
  readonly corner: Corner
  readonly counts: Counts
  readonly onCount: (corner: Corner, count: number) => void
}

function CornerField({ corner, counts, onCount }: CornerFieldProps) {
  const { i18n, t } = useLingui()
  const word = i18n._(CORNER_WORDS[corner])
  const count = counts[corner]
  return (
    <div role="group" aria-label={word} className={styles.corner}>
      <span className={styles.cornerName}>{word}</span>
      <button
        type="button"
        className={styles.tool}
        aria-label={t`One less in “${word}”`}
        onClick={() => onCount(corner, count - 1)}
      >
        −
      </button>
      <input
        type="text"
        inputMode="numeric"
        size={3}
        aria-label={t`How many in “${word}”`}
        value={count}
        onFocus={(event) => event.target.select()}
        onChange={(event) => onCount(corner, Number.parseInt(event.target.value, 10))}
      />
      <button
        type="button"
        className={styles.tool}
        aria-label={t`One more in “${word}”`}
        onClick={() => onCount(corner, count + 1)}
      >
        +
      </button>
    </div>
  )
}
