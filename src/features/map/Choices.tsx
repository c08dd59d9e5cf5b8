import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { SegmentedChoice } from '../../ui/SegmentedChoice'
import { ChapterWeights } from './ChapterWeights'
import styles from './Map.module.css'
import { LEAST_CHOICES } from './settings'
import type { MapControls } from './useMapSettings'

/** Who is compared, on how many shared issues at least, and which issues count how much. */
export function Choices({ controls }: { readonly controls: MapControls }) {
  const { t } = useLingui()
  const { settings, names, weights, change, only } = controls
  const id = useId()
  const all = names.issues.length
  const counted = [...weights.values()].filter((weight) => weight > 0).length
  const twice = [...weights.values()].filter((weight) => weight === 2).length
  return (
    <section className={`${styles.choices} screen-only`} aria-label={t`What the map rests on`}>
      <div className={styles.row}>
        <SegmentedChoice
          label={<Trans>Who</Trans>}
          value={settings.who}
          options={[
            { value: 'all', label: <Trans>All actors and texts</Trans> },
            { value: 'chosen', label: <Trans>Only those chosen above</Trans> },
          ]}
          onChange={(value) => change({ who: value === 'chosen' ? 'chosen' : 'all' })}
        />
        <div>
          <label htmlFor={id} className="label">
            <Trans>Fewest shared issues of a pair</Trans>
          </label>
          <select
            id={id}
            className={styles.select}
            value={settings.least}
            onChange={({ target }) => change({ least: Number(target.value) })}
          >
            {LEAST_CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {choice}
              </option>
            ))}
          </select>
        </div>
      </div>
      <details className={styles.weights}>
        <summary>
          <Trans>Issues and weights</Trans>
          <span>
            <Trans>
              {counted} of {all} issues count
            </Trans>
            {twice === 0 ? null : (
              <>
                , <Plural value={twice} one="# of them twice" other="# of them twice" />
              </>
            )}
          </span>
        </summary>
        <p className={styles.small}>
          <Trans>
            An issue that counts twice weighs as much as two. What you choose is in the address of
            this page, so that a link shows the same map.
          </Trans>
        </p>
        <button
          type="button"
          className="button"
          onClick={() => only(names.issues.map((issue) => issue.id))}
        >
          <Trans>All issues once</Trans>
        </button>
        <div className={styles.chapters}>
          {names.chapters.map((chapter) => (
            <ChapterWeights key={chapter.id} chapter={chapter} controls={controls} />
          ))}
        </div>
      </details>
    </section>
  )
}
