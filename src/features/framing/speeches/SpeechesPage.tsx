import { FileGate } from '../../../components/FileGate'
import { termFrequencyKind } from '../../../data/fileKinds'
import { SpeechesContent } from './SpeechesContent'

/** Who said which word, year by year: counts of speeches, with their rule. */
export function SpeechesPage() {
  return (
    <FileGate kind={termFrequencyKind}>
      {(frequency) => <SpeechesContent frequency={frequency} />}
    </FileGate>
  )
}
