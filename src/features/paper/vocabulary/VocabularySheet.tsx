import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import { FileGate } from '../../../components/FileGate'
import { termsKind } from '../../../data/fileKinds'
import type { Frame, Term } from '../../../domain/types'
import paper from '../Paper.module.css'
import { Scroller } from '../Scroller'
import { Sheet, SheetHead } from '../Sheet'
import styles from './Vocabulary.module.css'

/** The words of each vocabulary, in their own script, with the nearest word across. */
export function VocabularySheet() {
  return <FileGate kind={termsKind}>{(terms) => <Terms terms={terms} />}</FileGate>
}

function Terms({ terms }: { readonly terms: readonly Term[] }) {
  const { t } = useLingui()
  const { dataset } = useCore()
  const frames: readonly (Frame | null)[] = [...dataset.frames, null]
  return (
    <Sheet title={t`Two vocabularies`} across lens={false}>
      <SheetHead title={<Trans>Two vocabularies</Trans>}>
        <Trans>
          One word, two meanings: where the last column has an entry, translating the word changes
          what is said.
        </Trans>
      </SheetHead>
      {frames.map((frame) => (
        <TermTable
          key={frame?.id ?? ''}
          frame={frame}
          own={terms.filter((term) => term.frame === frame?.id)}
          terms={terms}
        />
      ))}
    </Sheet>
  )
}

interface TermTableProps {
  /** Null for the words of none or of several. */
  readonly frame: Frame | null
  readonly own: readonly Term[]
  readonly terms: readonly Term[]
}

function TermTable({ frame, own, terms }: TermTableProps) {
  const { t } = useLingui()
  if (own.length === 0) return null
  const name = frame?.label ?? t`Words of neither, or of several`
  return (
    <section className={`${styles.frame} ${frame === null ? '' : `frame-${frame.id}`}`}>
      <h2>{name}</h2>
      {frame === null ? null : <p className={styles.gloss}>{frame.gloss}</p>}
      <Scroller label={name}>
        <table className={`${paper.table} ${styles.table}`} aria-label={name}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Word</Trans>
              </th>
              <th scope="col" className={styles.meaning}>
                <Trans>What it means to those who use it</Trans>
              </th>
              <th scope="col">
                <Trans>Nearest word across</Trans>
              </th>
              <th scope="col" className={styles.friend}>
                <Trans>False friend: what gets lost</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {own.map((term) => (
              <TermRow key={term.id} term={term} pair={terms.find(({ id }) => id === term.pair)} />
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  )
}

interface TermRowProps {
  readonly term: Term
  readonly pair: Term | undefined
}

function TermRow({ term, pair }: TermRowProps) {
  return (
    <tr>
      <th scope="row">
        <Name term={term} />
      </th>
      <td>{term.definition}</td>
      <td>{pair === undefined ? <Trans>none in this list</Trans> : <Name term={pair} />}</td>
      <td>{term.falseFriend ?? '–'}</td>
    </tr>
  )
}

/** A word in its own script, its letters in Latin script, and its language. */
function Name({ term: { text, language, transliteration } }: { readonly term: Term }) {
  const { i18n } = useLingui()
  const name = new Intl.DisplayNames(i18n.locale, { type: 'language' }).of(language)
  return (
    <span className={styles.name}>
      <bdi lang={language}>{text}</bdi>
      <small>
        {transliteration === undefined ? null : (
          <>
            <i lang={`${language.split('-')[0] ?? ''}-Latn`}>{transliteration}</i>,{' '}
          </>
        )}
        {name}
      </small>
    </span>
  )
}
