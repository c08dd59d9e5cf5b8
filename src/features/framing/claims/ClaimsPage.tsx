import { FileGate } from '../../../components/FileGate'
import { UnknownItem } from '../../../components/UnknownItem'
import { useCore } from '../../../components/coreContext'
import { useLens } from '../../../components/lensContext'
import { claimsKind } from '../../../data/fileKinds'
import { claimChoiceAt, claimsOf, documentsByDate } from '../../../domain/claims'
import type { ClaimsFile } from '../../../domain/types'
import { ClaimList } from './ClaimList'
import styles from './Claims.module.css'
import { DocumentTable } from './DocumentTable'
import { FindingMeanings } from './FindingMeanings'
import { useJudgements } from './useJudgements'

/** What documents of several sides claim, to judge before the record is shown. */
export function ClaimsPage() {
  return <FileGate kind={claimsKind}>{(file) => <Claims file={file} />}</FileGate>
}

function Claims({ file }: { readonly file: ClaimsFile }) {
  const { sourceById } = useCore()
  const item = useLens((state) => state.lens.item)
  const judgements = useJudgements()
  const documents = documentsByDate(file.documents, sourceById)
  const asked = item === null ? undefined : claimChoiceAt(item, file)
  const [first] = documents
  if (first === undefined) return null
  const choice = asked ?? { document: first, finding: null }
  return (
    <>
      {item !== null && asked === undefined ? <UnknownItem item={item} /> : null}
      <div className={styles.page}>
        <DocumentTable documents={documents} claims={file.claims} choice={choice} />
        <FindingMeanings />
        <ClaimList
          choice={choice}
          claims={claimsOf(file.claims, choice.document.id)}
          judgements={judgements}
        />
      </div>
    </>
  )
}
