import { Trans } from '@lingui/react/macro'
import { useDeferredValue, useMemo, useState } from 'react'
import { useCore } from '../../../components/coreContext'
import { FileGate } from '../../../components/FileGate'
import { UnknownItem } from '../../../components/UnknownItem'
import { termsKind } from '../../../data/fileKinds'
import { familiesOf, type Family, selectFamilies, type WordChoice } from '../../../domain/pairs'
import type { Term } from '../../../domain/types'
import { useItem } from '../useItem'
import { Exercise } from './Exercise'
import { FamilyCard } from './FamilyCard'
import { useArrivalAt } from './useArrivalAt'
import { WordTools } from './WordTools'
import styles from './Words.module.css'

/** Each word beside its nearest counterpart, and an exercise with their definitions. */
export function WordsPage() {
  return <FileGate kind={termsKind}>{(terms) => <Words terms={terms} />}</FileGate>
}

const EVERYTHING: WordChoice = { frame: '', language: '', query: '' }

function Words({ terms }: { readonly terms: readonly Term[] }) {
  const { dataset } = useCore()
  const { item } = useItem()
  const [choice, setChoice] = useState(EVERYTHING)
  const asked = useDeferredValue(choice)
  const families = useMemo(() => familiesOf(terms, dataset.frames), [terms, dataset])
  const opened = item === null ? undefined : terms.find(({ id }) => `term.${id}` === item)
  const found = useMemo(
    () => withOpened(selectFamilies(families, asked), families, opened),
    [families, asked, opened],
  )
  useArrivalAt(opened?.id)
  return (
    <div className={styles.page}>
      {item !== null && opened === undefined ? <UnknownItem item={item} /> : null}
      <div className={styles.main}>
        <WordTools terms={terms} choice={choice} onChange={setChoice} />
        <p role="status" className={styles.count}>
          <Trans>
            {found.length} of {families.length} families of words
          </Trans>
        </p>
        {found.length === 0 ? (
          <p>
            <Trans>
              No word fits. Search for others, or choose all vocabularies and languages.
            </Trans>
          </p>
        ) : null}
        {found.map((family) => (
          <FamilyCard key={family.pair[0].id} family={family} terms={terms} />
        ))}
      </div>
      <Exercise terms={terms} />
    </div>
  )
}

/** What is found, with the whole family of the word that the address opens. */
function withOpened(
  found: readonly Family[],
  families: readonly Family[],
  opened: Term | undefined,
): readonly Family[] {
  if (opened === undefined) return found
  const own = families.find(({ pair, near }) => [...pair, ...near].includes(opened))
  const others = new Map(found.map((family) => [family.pair[0], family]))
  return families.flatMap((family) =>
    family === own ? [family] : (others.get(family.pair[0]) ?? []),
  )
}
