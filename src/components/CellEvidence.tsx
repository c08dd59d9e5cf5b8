import { Trans, useLingui } from '@lingui/react/macro'
import { closeCell } from '../lens/lensStore'
import { Dialog } from '../ui/Dialog'
import { useCore } from './coreContext'
import { DataFailure } from './DataFailure'
import type { EvidenceDialogProps } from './EvidenceDialog'
import { useLensStore } from './lensContext'
import { useScript } from './useScript'
import { useTextNames } from './useTextNames'

/** The dialog of a cell, whose script is no part of the first page. Should it not come, the view stays and that is said. */
export function CellEvidence({ columnId, issueId, day }: EvidenceDialogProps) {
  const { t } = useLingui()
  const core = useCore()
  const store = useLensStore()
  const textNames = useTextNames(core.textIds.includes(columnId))
  const script = useScript(
    'evidence',
    async () => (await import('./evidenceScript')).EvidenceScript,
  )
  if (script.data !== undefined) {
    const EvidenceScript = script.data
    return <EvidenceScript columnId={columnId} issueId={issueId} day={day} />
  }
  if (!script.isError || script.isFetching) return null
  const column = {
    name: core.actorById.get(columnId)?.shortName ?? textNames.get(columnId) ?? columnId,
  }
  const issue = { title: core.issueById.get(issueId)?.title ?? issueId }
  return (
    <Dialog
      title={
        <Trans>
          {column.name} on {issue.title}
        </Trans>
      }
      closeLabel={t`Close`}
      onClose={() => closeCell(store)}
    >
      <DataFailure error={script.error} onRetry={() => void script.refetch()} />
    </Dialog>
  )
}
