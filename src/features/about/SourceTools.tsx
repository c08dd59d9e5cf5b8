import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { useCore } from '../../components/coreContext'
import type { SourceChoice } from './selectSources'
import { SOURCE_KIND_WORDS } from './sourceKinds'
import styles from './Sources.module.css'

interface SourceToolsProps {
  readonly choice: SourceChoice
  readonly onChange: (choice: SourceChoice) => void
}

/** The ways to choose and order sources. */
export function SourceTools({ choice, onChange }: SourceToolsProps) {
  const { i18n, t } = useLingui()
  const { sources } = useCore()
  const id = useId()
  const kinds = [...new Set(sources.map(({ kind }) => kind))].toSorted()
  const kindWords = (kind: string): string => {
    const words = SOURCE_KIND_WORDS[kind]
    return words === undefined ? kind : i18n._(words)
  }
  return (
    <div role="search" className={`${styles.tools} screen-only`}>
      <label className={styles.search} htmlFor={`${id}search`}>
        <span className="label">
          <Trans>Search in sources</Trans>
        </span>
        <input
          id={`${id}search`}
          type="search"
          value={choice.query}
          onChange={({ target }) => onChange({ ...choice, query: target.value })}
        />
      </label>
      <label htmlFor={`${id}kind`}>
        <span className="label">
          <Trans>Kind</Trans>
        </span>
        <select
          id={`${id}kind`}
          className="button"
          value={choice.kind}
          onChange={({ target }) => onChange({ ...choice, kind: target.value })}
        >
          <option value="">{t`All kinds`}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindWords(kind)} ({sources.filter((source) => source.kind === kind).length})
            </option>
          ))}
        </select>
      </label>
      <label htmlFor={`${id}order`}>
        <span className="label">
          <Trans>Order</Trans>
        </span>
        <select
          id={`${id}order`}
          className="button"
          value={choice.order}
          onChange={({ target }) =>
            onChange({ ...choice, order: target.value === 'title' ? 'title' : 'date' })
          }
        >
          <option value="date">{t`By date, newest first`}</option>
          <option value="title">{t`By title`}</option>
        </select>
      </label>
    </div>
  )
}
