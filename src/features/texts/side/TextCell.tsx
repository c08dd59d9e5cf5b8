import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { dateWords } from '../../../components/dateWords'
import { useLensStore } from '../../../components/lensContext'
import { ScaleMark } from '../../../components/ScaleMark'
import type { Column } from '../../../components/useColumns'
import { CHECKED_WORDS, standingWords, stepLabel } from '../../../components/words'
import { checkedOf, markOf } from '../../../domain/mark'
import { countSources, evidenceOf, type Standing } from '../../../domain/positions'
import type { Issue, Provision } from '../../../domain/types'
import { openCell } from '../../../lens/lensStore'
import styles from './Texts.module.css'

interface TextCellProps {
  readonly column: Column
  readonly issue: Issue
  readonly standing?: Standing | null
  readonly provision?: Provision | undefined
}

/** What one text says on one issue: where it says it, its step, one sentence, and the way to the evidence. */
export function TextCell({ column, issue, standing = null, provision }: TextCellProps) {
  const quiet = standing?.kind !== 'coded' && standing?.kind !== 'split'
  return (
    <td role="cell" className={quiet ? `${styles.cell} ${styles.quiet}` : styles.cell}>
      {/* Seen on a phone only, where the heads of the columns are out of sight. */}
      <div className={styles.cellWho} aria-hidden="true">
        {column.name}
      </div>
      {standing === null ? (
        <p>
          {column.state.kind === 'failed' ? (
            <Trans>Not shown: its file was refused</Trans>
          ) : (
            <Trans>Loading …</Trans>
          )}
        </p>
      ) : (
        <Content column={column} issue={issue} standing={standing} provision={provision} />
      )}
    </td>
  )
}

interface ContentProps extends TextCellProps {
  readonly standing: Standing
}

function Content({ column, issue, standing, provision }: ContentProps) {
  const { i18n, t } = useLingui()
  const store = useLensStore()
  const label = useLabel(standing, issue)
  const evidence = evidenceOf(standing)
  const sources = countSources(evidence)
  const checked = checkedOf(evidence)
  const [name, title] = [column.name, issue.title]
  return (
    <>
      {provision === undefined || standing.kind === 'not-yet' ? null : (
        <div className={styles.article}>
          <Article article={provision.article} />
        </div>
      )}
      <ScaleMark mark={isUncoded(standing) ? { shape: 'none' } : markOf(standing)} />
      <div className={styles.step}>{label}</div>
      <Sentence standing={standing} issue={issue} />
      {evidence.length === 0 ? null : (
        <div className={styles.foot}>
          <button
            type="button"
            className="link-button"
            aria-haspopup="dialog"
            aria-label={
              sources === 1
                ? t`${label}, 1 source: ${name} on ${title}`
                : t`${label}, ${sources} sources: ${name} on ${title}`
            }
            onClick={() => openCell(store, column.id, issue.id)}
          >
            <Plural value={sources} one="# source" other="# sources" />
          </button>
          {checked === null ? null : <span>{i18n._(CHECKED_WORDS[checked])}</span>}
        </div>
      )}
    </>
  )
}

/** Nobody has looked, which is not the silence of a text: no scale is drawn. */
const isUncoded = (standing: Standing): boolean =>
  standing.kind === 'silent' && standing.reason === 'not-researched'

/** A text that is not there on the day has no step yet; “no stance” is a word for actors. */
function useLabel(standing: Standing, issue: Issue): string {
  const { i18n, t } = useLingui()
  if (standing.kind === 'not-yet') return t`Not there yet`
  if (isUncoded(standing)) return t`Not coded`
  const words = standingWords(standing, issue)
  return typeof words === 'string' ? words : i18n._(words)
}

/** A number alone is an article; what the data calls by another name, such as a preamble, stays as it is. */
function Article({ article }: { readonly article: string }) {
  return /^\d/.test(article) ? <Trans>Art. {article}</Trans> : article
}

function Sentence({ standing, issue }: { readonly standing: Standing; readonly issue: Issue }) {
  const { i18n } = useLingui()
  switch (standing.kind) {
    case 'coded':
      return <p className={styles.summary}>{standing.entry.summary}</p>
    case 'split':
      return (
        <ul className={styles.parts}>
          {standing.entry.parts.map((part) => (
            <li key={part.label}>
              <b>{part.label}:</b> {stepLabel(issue, part.value)}
            </li>
          ))}
        </ul>
      )
    case 'silent':
      return standing.searched === undefined ? null : (
        <p className={styles.summary}>{standing.searched}</p>
      )
    case 'not-yet':
      return standing.first === '' ? null : (
        <p className={styles.summary}>
          <Trans>The text is of {dateWords(i18n, standing.first)}.</Trans>
        </p>
      )
    default:
      return null
  }
}
