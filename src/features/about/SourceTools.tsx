import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import type { SourceChoice } from './selectSources'
import { SOURCE_KIND_WORDS } from './sourceKinds'
import { SearchField, SelectField } from '../../ui/Field'
import styles from './Sources.module.css'

interface SourceToolsProps {
  readonly choice: SourceChoice
  readonly onChange: (choice: SourceChoice) => void
}

/** The ways to choose and order sources. */
export function SourceTools({ choice, onChange }: SourceToolsProps) {
  const { i18n, t } = useLingui()
  const { sources } = useCore()
  const kinds = [...new Set(sources.map(({ kind }) => kind))].toSorted()
  const kindWords = (kind: string): string => {
    const words = SOURCE_KIND_WORDS[kind]
    return words === undefined ? kind : i18n._(words)
  }
  return (
    <div role="search" className={`${styles.tools} screen-only`}>
      <SearchField
        label={<Trans>Search in sources</Trans>}
        className={styles.search}
        value={choice.query}
        onChange={(value) => onChange({ ...choice, query: value })}
      />
      <SelectField
        label={<Trans>Kind</Trans>}
        value={choice.kind}
        onChange={(value) => onChange({ ...choice, kind: value })}
      >
        <option value="">{t`All kinds`}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindWords(kind)} ({sources.filter((source) => source.kind === kind).length})
          </option>
        ))}
      </SelectField>
      <SelectField
        label={<Trans>Order</Trans>}
        value={choice.order}
        onChange={(value) => onChange({ ...choice, order: value === 'title' ? 'title' : 'date' })}
      >
        <option value="date">{t`By date, newest first`}</option>
        <option value="title">{t`By title`}</option>
      </SelectField>
    </div>
  )
}
