import { Trans } from '@lingui/react/macro'
import { NEUTRAL } from '../domain/lens'
import { chooseFrame } from '../lens/lensStore'
import { SegmentedChoice } from '../ui/SegmentedChoice'
import { useCore } from './coreContext'
import { useLens, useLensStore } from './lensContext'

/** Puts every question in the words of one frame, over the same evidence. */
export function FrameSwitch() {
  const { dataset } = useCore()
  const store = useLensStore()
  const frame = useLens((state) => state.lens.frame)
  return (
    <SegmentedChoice
      label={<Trans>Frame</Trans>}
      value={frame}
      onChange={(value) => chooseFrame(store, value)}
      options={[
        { value: NEUTRAL, label: <Trans>Neutral</Trans> },
        ...dataset.frames.map(({ id, label }) => ({ value: id, label, className: `frame-${id}` })),
      ]}
    />
  )
}
