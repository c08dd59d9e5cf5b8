import { Trans } from '@lingui/react/macro'
import { FileGate } from '../../../components/FileGate'
import { UnknownItem } from '../../../components/UnknownItem'
import { useLens, useLensStore } from '../../../components/lensContext'
import { treatyWordsKind } from '../../../data/fileKinds'
import type { TreatyWord } from '../../../domain/types'
import { chooseItem } from '../../../lens/lensStore'
import { Stages } from './Stages'
import { WordCard } from './WordCard'
import styles from './TreatyWords.module.css'

/** What happens to a treaty, one word at a time, in the order of its life. */
export function WordsPage() {
  return <FileGate kind={treatyWordsKind}>{(words) => <Words words={words} />}</FileGate>
}

function Words({ words }: { readonly words: readonly TreatyWord[] }) {
  const store = useLensStore()
  const item = useLens((state) => state.lens.item)
  const chosen = words.find(({ id }) => id === item)
  const shown = chosen === undefined ? words : [chosen]
  return (
    <div className={styles.page}>
      {item !== null && chosen === undefined ? <UnknownItem item={item} /> : null}
      <Stages
        words={words}
        chosen={chosen?.id ?? null}
        onChoose={(id) => chooseItem(store, id === item ? null : id)}
      />
      {chosen === undefined ? null : (
        <p className="screen-only">
          <button type="button" className="button" onClick={() => chooseItem(store, null)}>
            <Trans>Show all words</Trans>
          </button>
        </p>
      )}
      <div className={chosen === undefined ? styles.cards : styles.single}>
        {shown.map((word) => (
          <WordCard key={word.id} word={word} number={words.indexOf(word) + 1} />
        ))}
      </div>
    </div>
  )
}
