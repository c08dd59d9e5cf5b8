import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import { LOOSE, type WordChoice } from '../../../domain/pairs'
import type { Term } from '../../../domain/types'
import { SearchField, SelectField } from '../../../ui/Field'
import styles from './Words.module.css'

interface WordToolsProps {
  readonly terms: readonly Term[]
  readonly choice: WordChoice
  readonly onChange: (choice: WordChoice) => void
}

/** The ways to find a word: by letters, by vocabulary, by language. */
export function WordTools({ terms, choice, onChange }: WordToolsProps) {
  const { t, i18n } = useLingui()
  const { dataset } = useCore()
  const languages = [...new Set(terms.map(({ language }) => language))]
  const names = new Intl.DisplayNames(i18n.locale, { type: 'language' })
  return (
    <div role="search" className={`${styles.tools} screen-only`}>
      <SearchField
        label={<Trans>Search words</Trans>}
        className={styles.search}
        value={choice.query}
        onChange={(value) => onChange({ ...choice, query: value })}
      />
      <SelectField
        label={<Trans>Vocabulary</Trans>}
        value={choice.frame}
        onChange={(value) => onChange({ ...choice, frame: value })}
      >
        <option value="">{t`All vocabularies`}</option>
        {dataset.frames.map((frame) => (
          <option key={frame.id} value={frame.id}>
            {frame.label}
          </option>
        ))}
        <option value={LOOSE}>{t`Neither, or both`}</option>
      </SelectField>
      <SelectField
        label={<Trans>Language</Trans>}
        value={choice.language}
        onChange={(value) => onChange({ ...choice, language: value })}
      >
        <option value="">{t`All languages`}</option>
        {languages.map((language) => (
          <option key={language} value={language}>
            {names.of(language) ?? language}
          </option>
        ))}
      </SelectField>
    </div>
  )
}
