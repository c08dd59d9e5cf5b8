import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { CitationList } from '../../components/CitationList'
import { EvidenceList } from '../../components/EvidenceList'
import { useAllProvisions } from '../../components/useRecords'
import { useTextNames } from '../../components/useTextNames'
import { allEvidence, sourcesOf } from '../../domain/positions'
import type { Placed } from '../../domain/spectrum'
import type { Evidence, Issue, Position, Provision } from '../../domain/types'
import styles from './Issue.module.css'

interface AllEvidenceProps {
  readonly issue: Issue
  readonly placed: readonly Placed[]
  readonly positions: ReadonlyMap<string, readonly Position[]>
}

interface Holding {
  readonly id: string
  readonly name: string
  readonly evidence: readonly Evidence[]
}

/** Every piece of evidence on the issue, whatever its date: of the actors shown, and of all texts. */
export function AllEvidence({ issue, placed, positions }: AllEvidenceProps) {
  const { byId } = useAllProvisions()
  const names = useTextNames(true)
  const actors = placed.map(({ actor }) => ({
    id: actor.id,
    name: actor.shortName,
    evidence: (positions.get(actor.id) ?? [])
      .filter((position) => position.issue === issue.id)
      .flatMap(allEvidence),
  }))
  const texts = [...byId].map(([id, provisions]) => ({
    id,
    name: names.get(id) ?? id,
    evidence: provisions.filter((one) => one.issue === issue.id).flatMap(provisionEvidence),
  }))
  const all = [...actors, ...texts].filter(({ evidence }) => evidence.length > 0)
  const pieces = all.flatMap(({ evidence }) => evidence)
  const sources = sourcesOf(pieces)
  const [count, read] = [pieces.length, pieces.filter(({ checked }) => checked === 'read').length]
  return (
    <section id="evidence" className={styles.section}>
      <h2>
        <Trans>All evidence</Trans>
      </h2>
      <p className={styles.muted}>
        <Trans>
          {count} pieces from {sources.length} sources, of every date; {read} of them read in the
          source itself.
        </Trans>
      </p>
      <div className={styles.holdings}>
        {all.map((holding) => (
          <Pieces key={holding.id} holding={holding} />
        ))}
      </div>
      <CitationList sources={sources} heading="h2" />
    </section>
  )
}

/** A holder’s evidence, drawn once it is asked for: there can be hundreds of pieces. */
function Pieces({ holding: { name, evidence } }: { readonly holding: Holding }) {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {name}{' '}
        <small>
          <Plural value={evidence.length} one="# piece" other="# pieces" />
        </small>
      </summary>
      {open ? <EvidenceList evidence={evidence} /> : null}
    </details>
  )
}

const provisionEvidence = (provision: Provision): readonly Evidence[] => [
  ...provision.evidence,
  ...('split' in provision ? provision.split.flatMap(({ evidence }) => evidence) : []),
]
