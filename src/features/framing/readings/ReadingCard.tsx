import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useCore } from '../../../components/coreContext'
import { useLens, useLensStore } from '../../../components/lensContext'
import { toggledFrame } from '../../../domain/readings'
import type { Speaker } from '../../../domain/speakers'
import type { Frame, IssueFraming } from '../../../domain/types'
import { chooseFrame } from '../../../lens/lensStore'
import styles from './Readings.module.css'
import { SpeakerChips } from './SpeakerChips'

interface ReadingCardProps {
  readonly frame: Frame
  readonly words: IssueFraming
  readonly speakers: readonly Speaker[] | null
}

/** An issue in one vocabulary: question, threat, remedy, what it asks the other, and who speaks it. */
export function ReadingCard({ frame, words, speakers }: ReadingCardProps) {
  const { question, threat, remedy, challenge } = words
  const chosen = useLens((state) => state.lens.frame === frame.id)
  const id = `reading-${frame.id}`
  return (
    <section
      className={`${styles.card} ${chosen ? styles.chosen : ''} frame-${frame.id}`}
      aria-labelledby={id}
    >
      <div className={styles.cardHead}>
        <h3 id={id}>{frame.label}</h3>
        <FrameButton frame={frame} />
      </div>
      <p className={styles.question}>{question}</p>
      <dl className={styles.pair}>
        <Fact label={<Trans>The threat</Trans>}>{threat}</Fact>
        <Fact label={<Trans>The remedy</Trans>}>{remedy}</Fact>
      </dl>
      <Challenge frame={frame} challenge={challenge} />
      <div className={styles.speakers}>
        {speakers === null ? null : <SpeakerChips frame={frame} speakers={speakers} />}
      </div>
    </section>
  )
}

/** Puts the whole app in the words of a vocabulary, and back in neutral ones. */
function FrameButton({ frame }: { readonly frame: Frame }) {
  const store = useLensStore()
  const current = useLens((state) => state.lens.frame)
  return (
    <button
      type="button"
      className={`${styles.frameButton} screen-only`}
      aria-pressed={current === frame.id}
      onClick={() => chooseFrame(store, toggledFrame(current, frame.id))}
    >
      <Trans>
        Use these words everywhere<span className="visually-hidden">: {frame.label}</span>
      </Trans>
    </button>
  )
}

interface FactProps {
  readonly label: ReactNode
  readonly children: string | undefined
}

function Fact({ label, children }: FactProps) {
  return (
    <div className={styles.fact}>
      <dt className="label">{label}</dt>
      <dd>{children ?? <NotSaid />}</dd>
    </div>
  )
}

interface ChallengeProps {
  readonly frame: Frame
  readonly challenge: string | undefined
}

/** The hard question that those who speak one vocabulary put to those who speak the others. */
function Challenge({ frame, challenge }: ChallengeProps) {
  const { i18n } = useLingui()
  const others = useCore()
    .dataset.frames.filter(({ id }) => id !== frame.id)
    .map(({ label }) => label)
  const asked = new Intl.ListFormat(i18n.locale).format(others)
  return (
    <div className={styles.challenge}>
      <p className="label">
        <Trans>Its hard question to “{asked}”</Trans>
      </p>
      <p className={styles.hard}>{challenge ?? <NotSaid />}</p>
    </div>
  )
}

function NotSaid() {
  return (
    <span className={styles.notSaid}>
      <Trans>not put in words yet</Trans>
    </span>
  )
}
