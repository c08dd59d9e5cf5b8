import { Trans, useLingui } from '@lingui/react/macro'
import styles from './Map.module.css'
import { fitOf, type MapData } from './mapData'

/** Below these, a picture rests on little. */
const FEW_PAIRS = 0.75
const FEW_ISSUES = 8
const FEW_PLACED = 6
/** Kruskal’s “fair”: above it, the picture is said to mislead in places. */
const FAIR = 0.1

/** How many are on the map, how well it fits, and a warning where it rests on little. */
export function Cautions({ data }: { readonly data: MapData }) {
  const { i18n } = useLingui()
  const { columns, placed, stress, known, possible, middleShared } = data
  const [shown, all] = [placed.length, columns.length]
  if (stress === null || shown === 0) {
    return (
      <p className={styles.warning} role="note">
        <Trans>
          No map can be drawn from this: it needs three or more that can all be compared with one
          another. Choose more actors or issues, or ask for fewer shared issues.
        </Trans>
      </p>
    )
  }
  const stressWords = i18n.number(stress, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const percent = i18n.number(stress, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <div className={styles.cautions}>
      <dl className={styles.figures}>
        <div>
          <dt>
            <Trans>On the map</Trans>
          </dt>
          <dd>
            <b>{shown}</b> <Trans>of {all}</Trans>
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Pairs that can be compared</Trans>
          </dt>
          <dd>
            <b>{known}</b> <Trans>of {possible}</Trans>
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Shared issues, middle pair</Trans>
          </dt>
          <dd>
            <b>{middleShared}</b>
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Stress</Trans>
          </dt>
          <dd>
            <b>{stressWords}</b> <Fit stress={stress} />
          </dd>
        </div>
      </dl>
      <p>
        <Trans>
          Stress says how far a flat picture bends the distances: here it misses them by about{' '}
          {percent} of what is drawn. 0 would be a faithful picture.
        </Trans>
      </p>
      <Warnings data={data} stress={stress} />
    </div>
  )
}

function Fit({ stress }: { readonly stress: number }) {
  switch (fitOf(stress)) {
    case 'good':
      return <Trans>(good)</Trans>
    case 'good-to-fair':
      return <Trans>(good to fair)</Trans>
    case 'fair-to-poor':
      return <Trans>(fair to poor)</Trans>
    case 'poor':
      return <Trans>(poor)</Trans>
  }
}

function Warnings({ data, stress }: { readonly data: MapData; readonly stress: number }) {
  const { placed, known, possible, middleShared } = data
  const isThin = known < FEW_PAIRS * possible
  const isShort = (middleShared ?? 0) < FEW_ISSUES
  const isSmall = placed.length < FEW_PLACED
  const bends = stress > FAIR
  if (!isThin && !isShort && !isSmall && !bends) return null
  const missing = possible - known
  return (
    <div className={styles.warning} role="note">
      <p>
        <strong>
          <Trans>Read this map with care.</Trans>
        </strong>
      </p>
      <ul>
        {bends ? (
          <li>
            <Trans>
              The picture bends some distances a good deal. Check a pair in the table before you
              build on it.
            </Trans>
          </li>
        ) : null}
        {isThin ? (
          <li>
            <Trans>
              {missing} of {possible} pairs on it share too few issues. Nothing was filled in: such
              a pair stands near or far only because of what others say of each.
            </Trans>
          </li>
        ) : null}
        {isShort ? (
          <li>
            <Trans>
              Half of the compared pairs share {middleShared} issues or fewer, so one new stance can
              move them.
            </Trans>
          </li>
        ) : null}
        {isSmall ? (
          <li>
            <Trans>So few points fit almost any picture.</Trans>
          </li>
        ) : null}
      </ul>
    </div>
  )
}
