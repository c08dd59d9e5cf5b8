import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { codedWords } from '../../components/codedWords'
import { useCore } from '../../components/coreContext'
import { dateWords } from '../../components/dateWords'
import { useFollow } from '../../components/useFollow'
import { useTextNames } from '../../components/useTextNames'
import { useHref } from '../../components/useWholeAddress'
import { type CodedTwice, differs } from '../../domain/codedTwice'
import type { Issue } from '../../domain/types'
import styles from './Agreement.module.css'
import { useCellAddress } from './useCellAddress'

/** Where the two codings differ: what each found, what was settled on, and why. */
export function DifferenceList({ codings }: { readonly codings: readonly CodedTwice[] }) {
  const { issues } = useCore()
  const different = codings.filter(differs)
  if (different.length === 0) return null
  return (
    <section>
      <h2 className={styles.heading}>
        <Trans>Where they differ</Trans>
      </h2>
      {issues.map((issue) => {
        const some = different.filter((one) => one.issue === issue.id)
        return some.length === 0 ? null : (
          <details key={issue.id} className={styles.differences}>
            <summary>
              {issue.title}{' '}
              <small>
                <Plural value={some.length} one="# difference" other="# differences" />
              </small>
            </summary>
            <ul>
              {some.map((one) => (
                <Difference key={`${one.holder} ${one.from}`} one={one} issue={issue} />
              ))}
            </ul>
          </details>
        )
      })}
    </section>
  )
}

function Difference({ one, issue }: { readonly one: CodedTwice; readonly issue: Issue }) {
  const { i18n } = useLingui()
  const { actorById } = useCore()
  const textNames = useTextNames(true)
  const addressOf = useCellAddress()
  const follow = useFollow()
  const href = useHref()
  const { holder, from, coding } = one
  const name = actorById.get(holder)?.shortName ?? textNames.get(holder) ?? holder
  const address = addressOf(holder, issue)
  const [first, second, decided] = [coding.first, coding.second, coding.decided].map((value) =>
    codedWords(i18n, issue, value),
  )
  return (
    <li>
      <a href={href(address)} onClick={(event) => follow(event, address)}>
        {name}
        {from === null ? null : `, ${dateWords(i18n, from)}`}
      </a>
      {': '}
      <Trans>
        first {first}, second {second}; settled on {decided}.
      </Trans>{' '}
      {coding.reason}
    </li>
  )
}
