import { Plural, Trans } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import { useFollow } from '../../components/useFollow'
import { useTextNames } from '../../components/useTextNames'
import { useHref } from '../../components/useWholeAddress'
import type { Rest } from '../../domain/rests'
import styles from './Sources.module.css'
import { useCellAddress } from './useCellAddress'

/** The cells that rest on a source, each with the way to it. */
export function RestList({ rests }: { readonly rests: readonly Rest[] }) {
  const { actorById, issueById } = useCore()
  const textNames = useTextNames(true)
  const addressOf = useCellAddress()
  const follow = useFollow()
  const href = useHref()
  if (rests.length === 0) {
    return (
      <p>
        <Trans>
          It stands behind something else: the description of an actor, a vote, an event, a term, a
          claim, or a contrast to begin with.
        </Trans>
      </p>
    )
  }
  return (
    <ul className={styles.cells}>
      {rests.map((rest) => {
        const { column, issue: issueId } = rest
        const issue = issueById.get(issueId)
        if (issue === undefined) return null
        const address = addressOf(column, issue)
        const name = actorById.get(column)?.shortName ?? textNames.get(column) ?? column
        const words = (
          <Trans>
            {name} on {issue.title}
          </Trans>
        )
        return (
          <li key={`${column} ${issueId}`}>
            <a href={href(address)} onClick={(event) => follow(event, address)}>
              {words}
            </a>{' '}
            <small>
              <RestWords rest={rest} />
            </small>
          </li>
        )
      })}
    </ul>
  )
}

function RestWords({ rest }: { readonly rest: Rest }) {
  switch (rest.kind) {
    case 'stances':
      return <Plural value={rest.count} one="# stance" other="# stances" />
    case 'silence':
      return <Trans>silence</Trans>
    case 'provision':
      return <Trans>provision</Trans>
  }
}
