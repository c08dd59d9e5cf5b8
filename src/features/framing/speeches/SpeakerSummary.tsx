import { Trans } from '@lingui/react/macro'
import type { SpeakerCount } from '../../../domain/speeches'

interface SpeakerSummaryProps {
  readonly label: string
  readonly speakers: readonly SpeakerCount[]
  readonly nameOf: (code: string) => string
}

/** Whether a word is one speaker’s or many speakers’, in a sentence. */
export function SpeakerSummary({ label, speakers, nameOf }: SpeakerSummaryProps) {
  const [most] = speakers
  if (most === undefined) {
    return (
      <p>
        <Trans>No counted speech mentions “{label}”.</Trans>
      </p>
    )
  }
  const total = speakers.reduce((sum, { speeches }) => sum + speeches, 0)
  const name = nameOf(most.speaker)
  return (
    <p>
      <Trans>
        “{label}” is in {total} speeches of {speakers.length} speakers. {most.speeches} of the{' '}
        {total} are by one of them: {name}.
      </Trans>
    </p>
  )
}
