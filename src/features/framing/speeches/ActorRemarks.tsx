import { Trans, useLingui } from '@lingui/react/macro'
import type { Series } from '../../../charts/spec'
import type { Actor } from '../../../domain/types'
import type { SpeakerYears } from './speechesCsv'

interface ActorRemarksProps {
  readonly actors: readonly Actor[]
  readonly speakers: readonly SpeakerYears[]
  readonly series: readonly Series[]
}

/** Which words are no sign of a side, since several say them; and who has no speech here. */
export function ActorRemarks({ actors, speakers, series }: ActorRemarksProps) {
  const { i18n } = useLingui()
  const list = new Intl.ListFormat(i18n.locale, { type: 'conjunction' })
  const silent = actors.filter(({ isoAlpha3 }) => !speakers.some(({ code }) => code === isoAlpha3))
  const names = list.format(silent.map(({ shortName }) => shortName))
  return (
    <>
      {speakers.length < 2
        ? null
        : series.map((one, index) => (
            <WhoSaid key={one.id} label={one.label} speakers={speakers} index={index} list={list} />
          ))}
      {silent.length === 0 ? null : (
        <Trans>No speech was counted for {names}: only states are in these counts.</Trans>
      )}
    </>
  )
}

interface WhoSaidProps {
  readonly label: string
  readonly speakers: readonly SpeakerYears[]
  readonly index: number
  readonly list: Intl.ListFormat
}

function WhoSaid({ label, speakers, index, list }: WhoSaidProps) {
  const who = speakers
    .filter(({ states }) => states[index]?.includes('said') === true)
    .map(({ name }) => name)
  const names = list.format(who)
  if (who.length === speakers.length) {
    return (
      <>
        <Trans>“{label}”: said by each of them.</Trans>{' '}
      </>
    )
  }
  return (
    <>
      {who.length === 0 ? (
        <Trans>“{label}”: said by none of them.</Trans>
      ) : (
        <Trans>
          “{label}”: said by {names}.
        </Trans>
      )}{' '}
    </>
  )
}
