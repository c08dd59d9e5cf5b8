import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { CitationList } from '../../components/CitationList'
import { countRests, type Rest } from '../../domain/rests'
import type { Source } from '../../domain/types'
import { RestList } from './RestList'
import styles from './Sources.module.css'

interface SourceRestsProps {
  readonly source: Source
  readonly rests: readonly Rest[] | null
}

/** How much rests on a source; opened, the cells themselves and the citation. */
export function SourceRests({ source, rests }: SourceRestsProps) {
  const [open, setOpen] = useState(false)
  return (
    <details
      className={`${styles.rests} screen-only`}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {rests === null ? <Trans>What rests on it, and citation</Trans> : <Counts rests={rests} />}
        <span className="visually-hidden">: {source.title}</span>
      </summary>
      {open ? (
        <>
          {rests === null ? (
            <p role="status">
              <Trans>Counting what the files hold …</Trans>
            </p>
          ) : (
            <RestList rests={rests} />
          )}
          <CitationList sources={[source.id]} heading="h2" />
        </>
      ) : null}
    </details>
  )
}

function Counts({ rests }: { readonly rests: readonly Rest[] }) {
  const { stances, silence, provision } = countRests(rests)
  if (rests.length === 0) return <Trans>No stance rests on it</Trans>
  return (
    <>
      <Plural
        value={stances}
        _0="No stance rests on it"
        one="# stance rests on it"
        other="# stances rest on it"
      />
      {silence === 0 ? null : (
        <>
          {' · '}
          <Plural value={silence} one="tells of # silence" other="tells of # silences" />
        </>
      )}
      {provision === 0 ? null : (
        <>
          {' · '}
          <Plural value={provision} one="# provision of a text" other="# provisions of texts" />
        </>
      )}
    </>
  )
}
