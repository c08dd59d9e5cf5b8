import { Trans } from '@lingui/react/macro'
import { FileGate } from '../../../components/FileGate'
import { treatyWordsKind } from '../../../data/fileKinds'
import styles from '../Present.module.css'
import type { SceneShown } from '../sceneLens'
import { SlidePage } from './SlidePage'
import { ViewSlide } from './ViewSlide'

interface WordSlideProps {
  readonly shown: SceneShown
  readonly wordId: string
}

/** One word for what happens to a treaty, and what it does not mean. */
export function WordSlide({ shown, wordId }: WordSlideProps) {
  return (
    <FileGate kind={treatyWordsKind}>
      {(words) => {
        const word = words.find(({ id }) => id === wordId)
        if (word === undefined) return <ViewSlide shown={shown} />
        return (
          <SlidePage shown={shown} sources={word.sources}>
            <h1 className={styles.bigWord}>{word.word}</h1>
            <p className={styles.meaning}>{word.meaning}</p>
            <p className={styles.lost}>
              <b>
                <Trans>What it does not mean:</Trans>
              </b>{' '}
              {word.not}
            </p>
            <p className={styles.quiet}>
              <Trans>For example: {word.example}</Trans>
            </p>
          </SlidePage>
        )
      }}
    </FileGate>
  )
}
