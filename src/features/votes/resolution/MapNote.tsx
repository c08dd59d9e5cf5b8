import { Trans, useLingui } from '@lingui/react/macro'
import type { WorldSpec } from '../../../charts/spec'

interface MapNoteProps {
  readonly as: WorldSpec['as']
  /** Names of states that the map has no place for. */
  readonly undrawn: readonly string[]
}

/** The policy of the map’s maker on boundaries. */
const POLICY = 'https://www.naturalearthdata.com/about/disputed-boundaries-policy/'

/** What the map means by its lines, and who is not on it. */
export function MapNote({ as, undrawn }: MapNoteProps) {
  const { i18n } = useLingui()
  const names = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(undrawn)
  return (
    <>
      {as === 'areas' ? (
        <Trans>
          Boundaries: this app takes no view on any of them, nor on the name or status of any place.
          The outlines are those of Natural Earth, which draws who holds the ground and not who has
          the right to it (<a href={POLICY}>its policy</a>). In several places other states, and the
          United Nations, draw the line elsewhere. Land without a vote of its own in this roll call
          is plain.
        </Trans>
      ) : (
        <Trans>
          No borders are drawn, since many are disputed and this app takes no view on any of them,
          nor on the name or status of any place. A mark says what a state’s delegation did, not
          what land it holds. Outlines of the land: Natural Earth (
          <a href={POLICY}>its policy on boundaries</a>).
        </Trans>
      )}{' '}
      {undrawn.length === 0 ? null : <Trans>Not on the map: {names}.</Trans>}
    </>
  )
}
