import { useLingui } from '@lingui/react/macro'
import { useId, useMemo } from 'react'
import { spreadMarks } from '../domain/world'
import { PLACE_WORDS } from './placeWords'
import { type MappedState, WIDE, type WorldSpec } from './spec'
import styles from './Votes.module.css'
import { VoteShape } from './VoteMark'
import { patternOf, VotePatterns } from './VotePatterns'

interface WorldMapProps {
  readonly spec: WorldSpec
  readonly width: number
  readonly height: number
}

/** A mark’s size against the map’s, and the least that can be told apart. */
const SIZE = 0.0067
const [LEAST, MOST] = [3.1, 6.8]

/** What states did: on land without borders, or in areas with the states too small for one as marks. */
export function WorldMap({ spec, width, height }: WorldMapProps) {
  const prefix = useId()
  const { world, as, states } = spec
  const scale = width / world.width
  const byCode = useMemo(() => new Map(states.map((state) => [state.code, state])), [states])
  const marked = useMemo(() => {
    const areas = new Set(world.areas.map(({ code }) => code))
    return states.filter(
      ({ code }) => world.places[code] !== undefined && (as === 'marks' || !areas.has(code)),
    )
  }, [world, as, states])
  const radius = Math.min(MOST, Math.max(LEAST, width * SIZE))
  const places = useMemo(
    () =>
      spreadMarks(
        marked.map(({ code }) => {
          const [x, y] = world.places[code] ?? [0, 0]
          return [x * scale, y * scale]
        }),
        radius * 2 + 1.5,
        { width, height },
      ),
    [marked, world, scale, radius, width, height],
  )
  return (
    <svg data-drawing="" width={width} height={height} className={styles.drawing}>
      <VotePatterns prefix={prefix} />
      <g transform={`scale(${scale})`}>
        {world.areas.map(({ code, outline }, index) => (
          <Area
            // Places that no state is known for have no code to tell them by.
            key={code ?? index}
            outline={outline}
            state={as === 'areas' && code !== null ? byCode.get(code) : undefined}
            prefix={prefix}
          />
        ))}
      </g>
      {marked.map((state, index) => (
        <Mark
          key={state.code}
          state={state}
          at={places[index] ?? [0, 0]}
          radius={radius}
          named={width >= WIDE}
        />
      ))}
    </svg>
  )
}

interface AreaProps {
  readonly outline: string
  readonly state: MappedState | undefined
  readonly prefix: string
}

function Area({ outline, state, prefix }: AreaProps) {
  if (state === undefined) return <path d={outline} className={styles.land} data-ground="" />
  return (
    <path
      d={outline}
      className={`${styles.area} ${state.place === 'absent' ? styles.blank : ''}`}
      fill={patternOf(prefix, state.place)}
    >
      <StateTitle state={state} />
    </path>
  )
}

interface MarkProps {
  readonly state: MappedState
  readonly at: readonly [number, number]
  readonly radius: number
  readonly named: boolean
}

function Mark({ state, at: [x, y], radius, named }: MarkProps) {
  return (
    <g>
      <StateTitle state={state} />
      <VoteShape place={state.place} x={x} y={y} scale={radius / 6.6} />
      {state.singled ? (
        <>
          <circle cx={x} cy={y} r={radius + 3.5} className={styles.ring} />
          {named ? (
            <text x={x + radius + 7} y={y} className={styles.name}>
              {state.name}
            </text>
          ) : null}
        </>
      ) : null}
    </g>
  )
}

/** What a pointer is told. */
function StateTitle({ state: { name, place } }: { readonly state: MappedState }) {
  const { i18n } = useLingui()
  return (
    <title>
      {name}: {i18n._(PLACE_WORDS[place])}
    </title>
  )
}
