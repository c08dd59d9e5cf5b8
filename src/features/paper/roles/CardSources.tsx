import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import { issuedWords, sourceAuthors } from '../../../components/sourceWords'
import { usePlace } from '../../../components/useWholeAddress'
import type { Actor, Source } from '../../../domain/types'
import { cut } from './cardPlan'
import styles from './Roles.module.css'

interface CardSourcesProps {
  readonly ids: readonly string[]
  readonly most: number
  readonly actor: Actor
}

/** Longer titles are cut: a source takes one line. */
const LONGEST = 84

/** The first sources of what the card says, in short, and where all of them are. */
export function CardSources({ ids, most, actor }: CardSourcesProps) {
  const { sourceById } = useCore()
  const sources = ids.flatMap((id) => sourceById.get(id) ?? [])
  const { shown, more } = cut(sources, most)
  const place = usePlace(`/actors/${actor.id}`)
  return (
    <section>
      <h3>
        <Trans>Sources</Trans>
      </h3>
      <ul className={styles.sources}>
        {shown.map((source) => (
          <li key={source.id}>
            <ShortSource source={source} />
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        {more === 0 ? (
          <Trans>Each passage, with its address: {place}</Trans>
        ) : (
          <Trans>
            And {more} more sources. Each passage, with its address: {place}
          </Trans>
        )}
      </p>
    </section>
  )
}

function ShortSource({ source }: { readonly source: Source }) {
  const { i18n } = useLingui()
  const { title, language, number } = source
  const who = shortened(sourceAuthors(source), LONGEST / 2)
  return (
    <>
      {[who, issuedWords(i18n, source), number].filter(Boolean).join(', ')}
      {': '}
      <cite lang={language}>{shortened(title, LONGEST)}</cite>
    </>
  )
}

/** Cut at a space before so many characters, with an ellipsis. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const start = text.slice(0, most)
  const end = start.lastIndexOf(' ')
  return `${end > most / 2 ? start.slice(0, end) : start} …`
}
