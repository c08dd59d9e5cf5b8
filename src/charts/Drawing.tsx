import type { LibrarySpec } from './spec'
import { YearLines } from './YearLines'
import { YearMarks } from './YearMarks'

interface DrawingProps {
  readonly spec: LibrarySpec
  readonly width: number
  readonly height: number
}

/** Every kind of chart: the one way into the drawing library, so that it is one part of the app. */
export function Drawing({ spec, width, height }: DrawingProps) {
  switch (spec.kind) {
    case 'lines':
      return <YearLines spec={spec} width={width} height={height} />
    case 'marks':
      return <YearMarks spec={spec} width={width} height={height} />
  }
}
