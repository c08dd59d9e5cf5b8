import { expect, test } from 'vitest'
import {
  heightOf,
  type StackRow,
  STACK_AXIS,
  STACK_PITCH,
  stackHeight,
} from '../../src/charts/spec'

const row = (stacks: StackRow['stacks']): StackRow => ({
  id: 'a',
  label: 'A',
  sum: '',
  mark: 0,
  stacks,
})

test('a row is as high as its highest pile, what is hollow piled on what is filled', () => {
  const flat = stackHeight(row([{ at: 1, count: 1 }]))
  const high = stackHeight(
    row([
      { at: 1, count: 2 },
      { at: 1, count: 3, hollow: true },
      { at: 2, count: 4 },
    ]),
  )
  expect(high - flat).toBe(4 * STACK_PITCH)
  // A row without a mark keeps its place.
  expect(stackHeight(row([]))).toBe(flat)
  const spec = {
    kind: 'stacks',
    rows: [row([]), row([])],
    scale: { from: 0, to: 1, ticks: 'years' },
  } as const
  expect(heightOf(spec)).toBe(STACK_AXIS + 2 * flat)
})
