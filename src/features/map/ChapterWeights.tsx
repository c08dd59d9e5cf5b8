import { Trans, useLingui } from '@lingui/react/macro'
import type { Weight } from '../../domain/distance'
import type { Chapter } from '../../domain/types'
import styles from './Map.module.css'
import type { MapControls } from './useMapSettings'

interface ChapterWeightsProps {
  readonly chapter: Chapter
  readonly controls: MapControls
}

const toWeight = (value: string): Weight => (value === '2' ? 2 : value === '1' ? 1 : 0)

/** How much each issue of a chapter counts, and the chapter as a whole. */
export function ChapterWeights({ chapter, controls }: ChapterWeightsProps) {
  const { t } = useLingui()
  const { names, weights, settings, weigh, only, fits } = controls
  const issues = names.issues.filter((issue) => issue.chapter === chapter.id)
  const ids = issues.map(({ id }) => id)
  if (issues.length === 0) return null
  const isLast = [...weights].every(([id, weight]) => weight === 0 || ids.includes(id))
  const { title } = chapter
  return (
    <fieldset className={styles.chapter}>
      <legend>{title}</legend>
      <div className={styles.quick}>
        <button type="button" aria-label={t`Only ${title}`} onClick={() => only(ids)}>
          <Trans>Only these</Trans>
        </button>
        <button
          type="button"
          aria-label={t`Leave out ${title}`}
          disabled={isLast}
          onClick={() => weigh(ids, 0)}
        >
          <Trans>Leave out</Trans>
        </button>
        <button type="button" aria-label={t`${title} once`} onClick={() => weigh(ids, 1)}>
          <Trans>Once</Trans>
        </button>
        <button
          type="button"
          aria-label={t`${title} twice`}
          disabled={!fits({ twice: [...settings.twice, ...ids] })}
          onClick={() => weigh(ids, 2)}
        >
          <Trans>Twice</Trans>
        </button>
      </div>
      {issues.map((issue) => {
        const weight = weights.get(issue.id) ?? 0
        const isOnly = weight > 0 && [...weights.values()].filter((one) => one > 0).length === 1
        const hasRoom = weight === 2 || fits({ twice: [...settings.twice, issue.id] })
        return (
          <label key={issue.id} className={styles.issue}>
            <select
              value={weight}
              onChange={({ target }) => weigh([issue.id], toWeight(target.value))}
            >
              <option value={0} disabled={isOnly}>
                {t`left out`}
              </option>
              <option value={1}>{t`once`}</option>
              <option value={2} disabled={!hasRoom}>
                {t`twice`}
              </option>
            </select>
            {issue.title}
          </label>
        )
      })}
    </fieldset>
  )
}
