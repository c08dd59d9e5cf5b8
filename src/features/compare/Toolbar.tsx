import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useId } from 'react'
import { useLens, useLensStore } from '../../components/lensContext'
import { searchIssues, showIssues, showRows, sortBy } from '../../lens/lensStore'
import styles from './Toolbar.module.css'

interface ToolbarProps {
  /** Rows on the screen. */
  readonly shown: number
  /** Issues in the data set. */
  readonly total: number
  /** What else a reader can do with the rows. */
  readonly children?: ReactNode
}

/** How many rows there are, and the ways to choose and order them. */
export function Toolbar({ shown, total, children }: ToolbarProps) {
  const { t } = useLingui()
  const store = useLensStore()
  const issues = useLens((state) => state.lens.issues)
  const sort = useLens((state) => state.lens.sort)
  const show = useLens((state) => state.lens.show)
  const q = useLens((state) => state.lens.q)
  const id = useId()
  const isBest = issues === 'best' && q.trim() === '' && show === 'all'
  return (
    <>
      <p className={styles.count}>
        <span role="status">
          {isBest ? (
            <Trans>
              {shown} best evidenced of {total} issues
            </Trans>
          ) : (
            <Trans>
              {shown} of {total} issues
            </Trans>
          )}
        </span>
        <span className="screen-only">
          {' · '}
          {issues === 'all' ? (
            <button type="button" className="link-button" onClick={() => showIssues(store, 'best')}>
              <Trans>Show the best evidenced</Trans>
            </button>
          ) : (
            <button type="button" className="link-button" onClick={() => showIssues(store, 'all')}>
              <Trans>Show all issues</Trans>
            </button>
          )}
        </span>
      </p>
      <div className={`${styles.tools} screen-only`}>
        <input
          type="search"
          className={styles.search}
          aria-label={t`Search in issues`}
          placeholder={t`Search in issues`}
          value={q}
          onChange={(event) => searchIssues(store, event.target.value)}
        />
        <label htmlFor={id} className="visually-hidden">
          <Trans>Order</Trans>
        </label>
        <select
          id={id}
          className="button"
          value={sort}
          onChange={(event) =>
            sortBy(store, event.target.value === 'disagreement' ? 'disagreement' : 'chapter')
          }
        >
          <option value="chapter">{t`Order: by chapter`}</option>
          <option value="disagreement">{t`Order: by disagreement`}</option>
        </select>
        <button
          type="button"
          className="button"
          aria-pressed={show === 'differences'}
          onClick={() => showRows(store, show === 'differences' ? 'all' : 'differences')}
        >
          <Trans>Only differences</Trans>
        </button>
        {children}
      </div>
    </>
  )
}
