import { Trans, useLingui } from '@lingui/react/macro'
import { dateWords } from '../../../components/dateWords'
import { ScaleMark } from '../../../components/ScaleMark'
import { SideCell } from '../../../components/SideCell'
import { SourcesButton } from '../../../components/SourcesButton'
import { Sentence } from '../../../components/StandingWords'
import standingStyles from '../../../components/StandingWords.module.css'
import type { Column } from '../../../components/useColumns'
import { CHECKED_WORDS, standingWords } from '../../../components/words'
import { checkedOf, markOf } from '../../../domain/mark'
import { evidenceOf, type Standing } from '../../../domain/positions'
import type { Issue, Provision } from '../../../domain/types'
import styles from './Texts.module.css'

interface TextCellProps {
  readonly column: Column
  readonly issue: Issue
  readonly standing?: Standing | null
  readonly provision?: Provision | undefined
}

/** What one text says on one issue: where it says it, its step, one sentence, and the way to the evidence. */
export function TextCell({ column, issue, standing = null, provision }: TextCellProps) {
  return (
    <SideCell columnName={column.name} failed={column.state.kind === 'failed'}>
      {standing === null ? null : (
        <Content column={column} issue={issue} standing={standing} provision={provision} />
      )}
    </SideCell>
  )
}

interface ContentProps extends TextCellProps {
  readonly standing: Standing
}

function Content({ column, issue, standing, provision }: ContentProps) {
  const { i18n } = useLingui()
  const label = useLabel(standing, issue)
  const evidence = evidenceOf(standing)
  const checked = checkedOf(evidence)
  const isStance = standing.kind === 'coded' || standing.kind === 'split'
  return (
    <div className={isStance ? undefined : `${standingStyles.quiet} ${styles.whole}`}>
      {provision === undefined || standing.kind === 'not-yet' ? null : (
        <div className={styles.article}>
          <Article article={provision.article} />
        </div>
      )}
      <ScaleMark mark={isUncoded(standing) ? { shape: 'none' } : markOf(standing)} />
      <div className={standingStyles.step}>{label}</div>
      {standing.kind === 'not-yet' ? (
        <Beginning first={standing.first} />
      ) : (
        <Sentence standing={standing} issue={issue} />
      )}
      {evidence.length === 0 ? null : (
        <div className={standingStyles.foot}>
          <SourcesButton column={column.id} name={column.name} standing={standing} issue={issue} />
          {checked === null ? null : <span>{i18n._(CHECKED_WORDS[checked])}</span>}
        </div>
      )}
    </div>
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

/** Of which day a text is that is not there yet; empty where that is not known. */
function Beginning({ first }: { readonly first: string }) {
  const { i18n } = useLingui()
  return first === '' ? null : (
    <p className={standingStyles.summary}>
      <Trans>The text is of {dateWords(i18n, first)}.</Trans>
    </p>
  )
}
