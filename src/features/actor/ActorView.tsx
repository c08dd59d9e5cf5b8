import type { ReactNode } from 'react'
import { useCore } from '../../components/coreContext'
import { ActorIndex } from './ActorIndex'
import { ActorPage } from './ActorPage'

interface ActorViewProps {
  /** What follows `/actors/` in the address; empty for the first page. */
  readonly page: string
  /** What is shown where no page stands. */
  readonly missing: ReactNode
}

/** One actor from every angle, or the list of all. */
export function ActorView({ page, missing }: ActorViewProps) {
  const actor = useCore().actorById.get(page)
  if (page === '') return <ActorIndex />
  return actor === undefined ? missing : <ActorPage actor={actor} />
}
