import { Profile } from './Profile'
import type { PlainSpec } from './spec'
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
  }
}
