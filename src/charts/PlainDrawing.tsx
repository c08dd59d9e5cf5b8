import { FlowChart } from './FlowChart'
import { ShareBars } from './ShareBars'
import type { PlainSpec } from './spec'
import { WorldMap } from './WorldMap'
import { Profile } from './Profile'
import { Tracks } from './Tracks'

interface PlainDrawingProps {
  readonly spec: PlainSpec
  readonly width: number
  readonly height: number
}

/** The charts that are drawn without the library. */
export function PlainDrawing({ spec, width, height }: PlainDrawingProps) {
  switch (spec.kind) {
    case 'tracks':
      return <Tracks spec={spec} width={width} height={height} />
    case 'profile':
      return <Profile spec={spec} width={width} height={height} />
    case 'shares':
      return <ShareBars spec={spec} width={width} height={height} />
    case 'world':
      return <WorldMap spec={spec} width={width} height={height} />
    case 'flow':
      return <FlowChart spec={spec} width={width} height={height} />
  }
}
