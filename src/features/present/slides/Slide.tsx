import type { SceneShown } from '../sceneLens'
import styles from '../Present.module.css'
import { ClaimSlide } from './ClaimSlide'
import { LayersSlide } from './LayersSlide'
import { PairSlide } from './PairSlide'
import { ReadingsSlide } from './ReadingsSlide'
import { SliceSlide } from './SliceSlide'
import { SlidePage } from './SlidePage'
import { SpectrumSlide } from './SpectrumSlide'
import { SpeechesSlide } from './SpeechesSlide'
import { ViewSlide } from './ViewSlide'
import { VoteSlide } from './VoteSlide'
import { WordSlide } from './WordSlide'

interface SlideProps {
  readonly shown: SceneShown
}

/** What a step shows. */
export function Slide({ shown }: SlideProps) {
  const { slide } = shown
  switch (slide.kind) {
    case 'question':
      return (
        <SlidePage sources={[]} shown={shown} isPlain>
          <p className={styles.kicker}>{shown.scene.title}</p>
          <h1 className={styles.question}>{slide.question}</h1>
        </SlidePage>
      )
    case 'spectrum':
      return <SpectrumSlide shown={shown} issueId={slide.issue} />
    case 'slice':
      return <SliceSlide shown={shown} issueIds={slide.issues} />
    case 'layers':
      return <LayersSlide shown={shown} />
    case 'readings':
      return <ReadingsSlide shown={shown} issueId={slide.issue} />
    case 'pair':
      return <PairSlide shown={shown} termId={slide.term} />
    case 'claim':
      return <ClaimSlide shown={shown} claimId={slide.claim} />
    case 'speeches':
      return <SpeechesSlide shown={shown} />
    case 'vote':
      return <VoteSlide shown={shown} resolutionId={slide.resolution} />
    case 'word':
      return <WordSlide shown={shown} wordId={slide.word} />
    case 'view':
      return <ViewSlide shown={shown} />
  }
}
