import { useMemo } from 'react'
import { useCore } from '../../../components/coreContext'
import { FileGate } from '../../../components/FileGate'
import { UnknownItem } from '../../../components/UnknownItem'
import { instrumentsKind } from '../../../data/coreKinds'
import { termsKind } from '../../../data/fileKinds'
import { type LayerMaterial, subjectAt } from '../../../domain/layers'
import type { Instrument, Term } from '../../../domain/types'
import { useItem } from '../useItem'
import { Detail } from './Detail'
import { LayerFigure } from './LayerFigure'
import styles from './Layers.module.css'
import { Misfits } from './Misfits'
import { Picker } from './Picker'

/** Security of what: the layers that words, actors and texts of each vocabulary reach. */
export function LayersPage() {
  const { dataset } = useCore()
  const withTexts = dataset.files.includes(instrumentsKind.path)
  return (
    <FileGate kind={termsKind}>
      {(terms) =>
        withTexts ? (
          <FileGate kind={instrumentsKind}>
            {(texts) => <Layers terms={terms} texts={texts} />}
          </FileGate>
        ) : (
          <Layers terms={terms} texts={NO_TEXTS} />
        )
      }
    </FileGate>
  )
}

const NO_TEXTS: readonly Instrument[] = []

interface LayersProps {
  readonly terms: readonly Term[]
  readonly texts: readonly Instrument[]
}

function Layers({ terms, texts }: LayersProps) {
  const { dataset, actors } = useCore()
  const { item } = useItem()
  const material = useMemo<LayerMaterial>(
    () => ({ frames: dataset.frames, layers: dataset.layers, actors, terms, texts }),
    [dataset, actors, terms, texts],
  )
  const subject = item === null ? undefined : subjectAt(item, material)
  return (
    <div className={styles.page}>
      {item !== null && subject === undefined ? <UnknownItem item={item} /> : null}
      <LayerFigure material={material} subject={subject} />
      <div className={styles.explorer}>
        <Picker material={material} subject={subject} />
        <Detail material={material} subject={subject} />
      </div>
      <Misfits material={material} />
    </div>
  )
}
