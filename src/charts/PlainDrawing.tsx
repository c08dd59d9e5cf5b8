import { FlowChart } from './FlowChart'
import { ShareBars } from './ShareBars'
import type { PlainSpec } from './spec'
import { WorldMap } from './WorldMap'

interface PlainDrawingProps {
  readonly spec: PlainSpec
  readonly width: number
  readonly height: number
}

/** Charts that the drawing library has nothing for, drawn without it. */
export function PlainDrawing({ spec, width, height }: PlainDrawingProps) {
  switch (spec.kind) {
    case 'shares':
      return <ShareBars spec={spec} width={width} height={height} />
    case 'world':
      return <WorldMap spec={spec} width={width} height={height} />
    case 'flow':
      return <FlowChart spec={spec} width={width} height={height} />
  }
}
