import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { ActorMark } from '../../components/ActorMark'
import { useCore } from '../../components/coreContext'
import { PageLink } from '../../components/PageLink'
import { agreementOf, neighboursOf } from '../../domain/distance'
import styles from './Map.module.css'
import type { MapColumn, MapData } from './mapData'

/** As many as can be taken in at a look; the table has all. */
const SHOWN = 8

interface NearestProps {
  readonly data: MapData
  readonly single: string | null
  readonly onSingle: (id: string | null) => void
}

/** Who stands nearest to what is singled out, as measured and not as drawn. */
export function Nearest({ data, single, onSingle }: NearestProps) {
  const { columns, pairs, least } = data
  const { actorById } = useCore()
  if (single === null) {
    return (
      <section className={styles.nearest}>
        <h3>
          <Trans>Nearest neighbours</Trans>
        </h3>
        <p className={styles.small}>
          <Trans>Press a mark on the map or a name in the list below.</Trans>
        </p>
      </section>
    )
  }
  const index = columns.findIndex(({ id }) => id === single)
  const column = columns[index]
  if (column === undefined) {
    const name = actorById.get(single)?.shortName ?? single
    return (
      <section className={styles.nearest} aria-live="polite">
        <h3>{name}</h3>
        <p>
          <Trans>Is not among those that are compared here.</Trans>
        </p>
      </section>
    )
  }
  const { name } = column
  const neighbours = neighboursOf(pairs, index, least)
  const [near, count] = [neighbours.slice(0, SHOWN), neighbours.length]
  return (
    <section className={styles.nearest} aria-live="polite">
      <div className={styles.nearestHead}>
        <h3>
          <Trans>Nearest to {name}</Trans>
        </h3>
        <button type="button" className="link-button screen-only" onClick={() => onSingle(null)}>
          <Trans>Single out none</Trans>
        </button>
      </div>
      <PageOf column={column} />
      {near.length === 0 ? (
        <p>
          <Trans>Shares {least} issues or more with nobody.</Trans>
        </p>
      ) : (
        <>
          <ol>
            {near.map((neighbour) => {
              const other = columns[neighbour.column]
              return other === undefined ? null : (
                <Neighbour
                  key={other.id}
                  column={other}
                  steps={neighbour.steps}
                  shared={neighbour.shared}
                  onSingle={onSingle}
                />
              )
            })}
          </ol>
          <p className={styles.small}>
            <Plural
              value={count}
              one="Of # that it can be compared with."
              other="Of # that it can be compared with."
            />
          </p>
        </>
      )}
    </section>
  )
}

/** The way to the page of an actor or to the texts, where the data set has such pages. */
function PageOf({ column: { id, kind, name } }: { readonly column: MapColumn }) {
  const { views } = useCore().dataset
  const isText = kind === 'text'
  if (!views.includes(isText ? 'texts' : 'actors')) return null
  return (
    <p className={styles.small}>
      <PageLink to={isText ? '/texts' : `/actors/${id}`}>
        {isText ? <Trans>All texts side by side</Trans> : <Trans>All about {name}</Trans>}
      </PageLink>
    </p>
  )
}

interface NeighbourProps {
  readonly column: MapColumn
  readonly steps: number
  readonly shared: number
  readonly onSingle: (id: string) => void
}

function Neighbour({ column, steps, shared, onSingle }: NeighbourProps) {
  const { i18n } = useLingui()
  const { id, name, kind, flag } = column
  const far = i18n.number(steps, { maximumFractionDigits: 2 })
  const agreement = i18n.number(agreementOf(steps), { maximumFractionDigits: 0 })
  return (
    <li>
      <ActorMark kind={kind} flag={flag} />
      <button type="button" className="link-button" onClick={() => onSingle(id)}>
        {name}
      </button>
      <span>
        <Trans>
          {far} steps apart, agreement {agreement} %
        </Trans>{' '}
        · <Plural value={shared} one="# issue" other="# issues" />
      </span>
    </li>
  )
}
