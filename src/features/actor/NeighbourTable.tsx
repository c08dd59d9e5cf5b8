import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { ActorMark } from '../../components/ActorMark'
import { useCore } from '../../components/coreContext'
import { PageLink } from '../../components/PageLink'
import { ownGroups } from '../../domain/compare'
import type { Neighbour, SharedIssue } from '../../domain/nearness'
import type { Actor } from '../../domain/types'
import styles from './Actor.module.css'

interface NeighbourTableProps {
  readonly actor: Actor
  readonly neighbours: readonly Neighbour<Actor>[]
  /** Its caption. */
  readonly children: ReactNode
}

/** A mean over fewer issues than this is marked as one that rests on little. */
const LITTLE = 8

const ONE_DIGIT = { minimumFractionDigits: 1, maximumFractionDigits: 1 }

/** Others with their distance and the number of issues that it rests on. */
export function NeighbourTable({ actor, neighbours, children }: NeighbourTableProps) {
  const { i18n } = useLingui()
  return (
    <table className={styles.near}>
      <caption>{children}</caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Actor</Trans>
          </th>
          <th scope="col">
            <Trans>Steps apart</Trans>
          </th>
          <th scope="col">
            <Trans>Shared issues</Trans>
          </th>
          <th scope="col">
            <Trans>Farthest on</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {neighbours.map(({ who, mean, shared }) => (
          <tr key={who.id}>
            <th scope="row">
              <span className={styles.who}>
                <ActorMark kind={who.kind} flag={who.flag} />
                <PageLink to={`/actors/${actor.id}`} item={who.id} anchor="fingerprint">
                  {who.shortName}
                </PageLink>
              </span>
              {ownGroups([actor, who]).length === 0 ? null : (
                <small>
                  <Trans>member and group: one voice may be counted twice</Trans>
                </small>
              )}
            </th>
            <td className={styles.figure}>{i18n.number(mean, ONE_DIGIT)}</td>
            <td>
              {shared.length}{' '}
              {shared.length < LITTLE ? (
                <small>
                  <Trans>rests on little</Trans>
                </small>
              ) : null}
            </td>
            <td>
              <Farthest shared={shared} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Farthest({ shared }: { readonly shared: readonly SharedIssue[] }) {
  const { issueById } = useCore()
  const most = Math.max(...shared.map(({ difference }) => difference))
  const far = shared.filter(({ difference }) => difference === most)
  const [first] = far
  const title = issueById.get(first?.issue ?? '')?.title
  const others = far.length - 1
  if (most === 0) return <Trans>none: the same on all</Trans>
  return others === 0 ? (
    <Trans>
      {title} ({most})
    </Trans>
  ) : (
    <Trans>
      {title} ({most}), and {others} more
    </Trans>
  )
}
