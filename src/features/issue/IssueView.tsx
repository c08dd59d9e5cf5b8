import type { ReactNode } from 'react'
import { useCore } from '../../components/coreContext'
import { IssueIndex } from './IssueIndex'
import { IssuePage } from './IssuePage'

interface IssueViewProps {
  /** What follows `/issues/` in the address; empty for the first page. */
  readonly page: string
  /** What is shown where no page stands. */
  readonly missing: ReactNode
}

/** One issue from every angle, or the list of all. */
export function IssueView({ page, missing }: IssueViewProps) {
  const issue = useCore().issueById.get(page)
  if (page === '') return <IssueIndex />
  return issue === undefined ? missing : <IssuePage issue={issue} />
}
