import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { useCore } from '../../components/coreContext'
import { useLens, useLensStore } from '../../components/lensContext'
import type { Issue } from '../../domain/types'
import { showIssues } from '../../lens/lensStore'
import styles from './Paper.module.css'
import { useChosen } from './useChosen'

/** Which issues stand on a sheet: by chapter, each with a box to tick; or one of them. */
export function IssueChoice({ single }: { readonly single: boolean }) {
  return single ? <OneIssue /> : <SomeIssues />
}

/** The issues that are compared, under their chapters. */
function useChapters() {
  const { chapters, issues } = useCore()
  return chapters.flatMap((chapter) => {
    const own = issues.filter(({ chapter: id, waiting }) => id === chapter.id && waiting !== true)
    return own.length === 0 ? [] : { chapter, issues: own }
  })
}

function OneIssue() {
  const store = useLensStore()
  const chapters = useChapters()
  const { rows } = useChosen()
  const id = useId()
  return (
    <p className={styles.choice}>
      <label htmlFor={id}>
        <Trans>Issue</Trans>
      </label>
      <select
        id={id}
        value={rows[0]?.issue.id ?? ''}
        onChange={(event) => showIssues(store, [event.target.value])}
      >
        {chapters.map(({ chapter, issues }) => (
          <optgroup key={chapter.id} label={chapter.title}>
            {issues.map((issue) => (
              <option key={issue.id} value={issue.id}>
                {issue.title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </p>
  )
}

function SomeIssues() {
  const { t } = useLingui()
  const store = useLensStore()
  const chosen = useLens((state) => state.lens.issues)
  const chapters = useChapters()
  const { rows } = useChosen()
  const shown = rows.map(({ issue }) => issue.id)
  const count = shown.length
  const toggle = ({ id }: Issue): void =>
    showIssues(store, shown.includes(id) ? shown.filter((other) => other !== id) : [...shown, id])
  return (
    <details className={styles.issues}>
      <summary>
        <Trans>Issues on the sheet: {count}</Trans>
      </summary>
      <div className={styles.quick}>
        <button
          type="button"
          className="button"
          aria-pressed={chosen === 'best'}
          onClick={() => showIssues(store, 'best')}
        >
          <Trans>Best evidenced</Trans>
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={chosen === 'all'}
          onClick={() => showIssues(store, 'all')}
        >
          <Trans>All issues</Trans>
        </button>
      </div>
      <div className={styles.chapters} role="group" aria-label={t`Issues on the sheet`}>
        {chapters.map(({ chapter, issues }) => (
          <fieldset key={chapter.id}>
            <legend>{chapter.title}</legend>
            {issues.map((issue) => (
              <label key={issue.id}>
                <input
                  type="checkbox"
                  checked={shown.includes(issue.id)}
                  onChange={() => toggle(issue)}
                />
                {issue.title}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  )
}
