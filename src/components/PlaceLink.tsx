import type { ReactNode } from 'react'
import { useLens } from './lensContext'
import { type Place, placeAddress } from './places'
import { useGo } from './useGo'
import { useHref } from './useWholeAddress'

interface PlaceLinkProps {
  readonly place: Place
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A link to where something is shown; the lens stays in its address. */
export function PlaceLink({ place, className, children }: PlaceLinkProps) {
  const address = useLens((state) => placeAddress(place, state))
  const href = useHref()
  const { follow } = useGo()
  return (
    <a href={href(address)} className={className} onClick={(event) => follow(event, place)}>
      {children}
    </a>
  )
}
