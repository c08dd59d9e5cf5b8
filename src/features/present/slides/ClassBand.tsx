import { Trans, useLingui } from '@lingui/react/macro'
import { CORNERS, type Counts } from '../../../domain/corners'
import { CORNER_WORDS } from '../cornerWords'
import styles from '../Present.module.css'

const CORNER_CLASSES = { less: styles.bandLess, middle: styles.bandMiddle, more: styles.bandMore }

/** Asks the class to place itself, each group over the steps that it stands for. */
export function CornersPrompt() {
  const { i18n } = useLingui()
  return (
    <div className={styles.prompt}>
      <p>
        <Trans>Where do you stand? Go to your corner.</Trans>
      </p>
      <ul className={styles.band}>
        {CORNERS.map((corner) => (
          <li key={corner} className={CORNER_CLASSES[corner]}>
            {i18n._(CORNER_WORDS[corner])}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The class beside the actors: three groups under the steps that each stands for. */
export function ClassBand({ counts }: { readonly counts: Counts }) {
  const { i18n, t } = useLingui()
  return (
    <section className={styles.class} aria-label={t`Our class`}>
      <h2>
        <Trans>Our class</Trans>
      </h2>
      <ul className={styles.band}>
        {CORNERS.map((corner) => (
          <li key={corner} className={CORNER_CLASSES[corner]}>
            {i18n._(CORNER_WORDS[corner])} <b>{counts[corner]}</b>
            <Heads count={counts[corner]} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** More heads than this would say less than their number. */
const MOST_HEADS = 60
const IN_ROW = 20

/** One mark a head, so that groups can be compared at a glance. */
function Heads({ count }: { readonly count: number }) {
  const drawn = Math.min(count, MOST_HEADS)
  const rows = Math.ceil(drawn / IN_ROW)
  return (
    <svg
      width={Math.min(drawn, IN_ROW) * 10}
      height={rows * 10}
      className={styles.heads}
      aria-hidden="true"
    >
      {Array.from({ length: drawn }, (_none, index) => (
        <circle
          key={index}
          cx={5 + (index % IN_ROW) * 10}
          cy={5 + Math.floor(index / IN_ROW) * 10}
          r={4}
        />
      ))}
    </svg>
  )
}
