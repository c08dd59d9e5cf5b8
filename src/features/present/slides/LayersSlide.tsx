import { Trans } from '@lingui/react/macro'
import { FileGate } from '../../../components/FileGate'
import { useCore } from '../../../components/coreContext'
import { useFile } from '../../../components/useFile'
import { instrumentsKind } from '../../../data/coreKinds'
import { termsKind } from '../../../data/fileKinds'
import { type LayerMaterial, piecesOf, type Subject, subjectAt } from '../../../domain/layers'
import { type Count, type ReachRow, reachRows } from '../../../domain/reach'
import styles from '../Present.module.css'
import type { SceneShown } from '../sceneLens'
import { SlidePage } from './SlidePage'
import { SubjectLine, subjectSources } from './LayerSubject'

/** The words of each vocabulary, or one word, actor or text, against the layers that they would keep safe. */
export function LayersSlide({ shown }: { readonly shown: SceneShown }) {
  const { dataset, actors } = useCore()
  const texts = useFile(instrumentsKind)
  return (
    <FileGate kind={termsKind}>
      {(terms) => (
        <Layers
          shown={shown}
          material={{
            frames: dataset.frames,
            layers: dataset.layers,
            actors,
            terms,
            texts: texts.data ?? [],
          }}
        />
      )}
    </FileGate>
  )
}

interface LayersProps {
  readonly shown: SceneShown
  readonly material: LayerMaterial
}

function Layers({ shown, material }: LayersProps) {
  const { item } = shown.state.lens
  const subject = item === null ? undefined : subjectAt(item, material)
  const pieces = piecesOf(subject, material)
  const all = reachRows(pieces, material.layers, material.frames)
  // From the ground up in the data, so the top of the figure comes last there.
  const rows = all.toReversed()
  return (
    <SlidePage shown={shown} sources={subjectSources(subject, material)}>
      <h1>{shown.scene.title}</h1>
      <SubjectLine subject={subject} count={pieces.length} />
      <table role="table" aria-label={shown.scene.title} className={styles.layers}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <Trans>Layer</Trans>
            </th>
            {material.frames.map(({ id, label }) => (
              <th
                key={id}
                role="columnheader"
                scope="col"
                className={`frame-${id} ${styles.frameHead}`}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <LayerRow key={row.layer.id} row={row} frames={material.frames} subject={subject} />
          ))}
        </tbody>
      </table>
    </SlidePage>
  )
}

interface LayerRowProps {
  readonly row: ReachRow
  readonly frames: LayerMaterial['frames']
  readonly subject: Subject | undefined
}

function LayerRow({ row: { layer, sides }, frames, subject }: LayerRowProps) {
  const isMeant = subject?.kind === 'layer' && subject.layer.id === layer.id
  return (
    <tr role="row" className={isMeant ? styles.meant : undefined}>
      <th role="rowheader" scope="row">
        <span className={styles.issueTitle}>{layer.label}</span> <small>{layer.gloss}</small>
      </th>
      {frames.map((frame, index) => (
        <ReachCell
          key={frame.id}
          frame={frame}
          count={sides[index]}
          isOne={subject?.kind === 'term'}
        />
      ))}
    </tr>
  )
}

interface ReachCellProps {
  readonly frame: LayerMaterial['frames'][number]
  readonly count: Count | undefined
  /** Whether a single word is shown, of which a layer is reached or not. */
  readonly isOne: boolean
}

function ReachCell({ frame, count, isOne }: ReachCellProps) {
  if (count === undefined || count.total === 0) {
    return (
      <td role="cell" className={styles.quiet} data-label={frame.label}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">
          <Trans>not one of its words</Trans>
        </span>
      </td>
    )
  }
  const { reaching, total } = count
  return (
    <td role="cell" className={`frame-${frame.id}`} data-label={frame.label}>
      <svg
        viewBox="0 0 100 16"
        preserveAspectRatio="none"
        className={styles.reach}
        aria-hidden="true"
      >
        <rect width={100} height={16} className={styles.reachGround} />
        <rect width={(100 * reaching) / total} height={16} className={styles.reachBar} />
      </svg>
      {isOne ? (
        reaching > 0 ? (
          <Trans>to be kept safe</Trans>
        ) : (
          <Trans>not meant</Trans>
        )
      ) : (
        <Trans>
          {reaching} of {total}
        </Trans>
      )}
    </td>
  )
}
