import type { ReactNode } from 'react'
import { useCore } from '../../components/coreContext'
import { DataFailure } from '../../components/DataFailure'
import { FileGate } from '../../components/FileGate'
import { checkRollCalls } from '../../data/checkVotes'
import { DataError } from '../../data/dataError'
import { membershipsKind, resolutionsKind, votesKind } from '../../data/fileKinds'
import { inFile } from '../../data/finding'
import type { VotesData } from './votesData'

interface VotesGateProps {
  readonly children: (data: VotesData) => ReactNode
}

/** Shows what rests on the votes: that the files load, what is wrong with them, or their content. */
export function VotesGate({ children }: VotesGateProps) {
  const { dataset } = useCore()
  const hasMemberships = dataset.files.includes(membershipsKind.path)
  return (
    <FileGate kind={resolutionsKind}>
      {(resolutions) => (
        <FileGate kind={votesKind}>
          {(rollCalls) => {
            const findings = checkRollCalls(rollCalls, resolutions)
            if (findings.length > 0) return <WrongRollCalls findings={findings} />
            if (!hasMemberships) return children({ resolutions, rollCalls, memberships: [] })
            return (
              <FileGate kind={membershipsKind}>
                {(memberships) => children({ resolutions, rollCalls, memberships })}
              </FileGate>
            )
          }}
        </FileGate>
      )}
    </FileGate>
  )
}

interface WrongRollCallsProps {
  readonly findings: ReturnType<typeof checkRollCalls>
}

/** A count that its roll call does not bear out is shown to nobody. */
function WrongRollCalls({ findings }: WrongRollCallsProps) {
  const error = new DataError([], inFile(votesKind.path, findings))
  return <DataFailure error={error} onRetry={() => window.location.reload()} />
}
