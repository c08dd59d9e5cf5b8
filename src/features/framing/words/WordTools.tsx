import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { useCore } from '../../../components/coreContext'
import { LOOSE, type WordChoice } from '../../../domain/pairs'
import type { Term } from '../../../domain/types'
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
  const id = useId()
  const languages = [...new Set(terms.map(({ language }) => language))]
  const names = new Intl.DisplayNames(i18n.locale, { type: 'language' })
  return (
    <div role="search" className={`${styles.tools} screen-only`}>
      <label className={styles.search} htmlFor={`${id}search`}>
        <span className="label">
          <Trans>Search words</Trans>
        </span>
        <input
          id={`${id}search`}
          type="search"
          value={choice.query}
          onChange={({ target }) => onChange({ ...choice, query: target.value })}
        />
      </label>
      <label htmlFor={`${id}frame`}>
        <span className="label">
          <Trans>Vocabulary</Trans>
        </span>
        <select
          id={`${id}frame`}
          className="button"
          value={choice.frame}
          onChange={({ target }) => onChange({ ...choice, frame: target.value })}
        >
          <option value="">{t`All vocabularies`}</option>
          {dataset.frames.map((frame) => (
            <option key={frame.id} value={frame.id}>
              {frame.label}
            </option>
          ))}
          <option value={LOOSE}>{t`Neither, or both`}</option>
        </select>
      </label>
      <label htmlFor={`${id}language`}>
        <span className="label">
          <Trans>Language</Trans>
        </span>
        <select
          id={`${id}language`}
          className="button"
          value={choice.language}
          onChange={({ target }) => onChange({ ...choice, language: target.value })}
        >
          <option value="">{t`All languages`}</option>
          {languages.map((language) => (
            <option key={language} value={language}>
              {names.of(language) ?? language}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
