import type * as v from 'valibot'
import { decode, type Decoded } from './decode'
import { ownTask } from './ownTask'
import type { Problem } from './problem'

/** Items checked in one task. On a slow phone, two hundred sources take some thirty milliseconds. */
const LOT = 200

/** Decodes a long list in several tasks; what is found is the same as by {@link decode}, with the paths of the whole list. */
export async function decodeInLots<Item>(
  schema: v.GenericSchema<unknown, readonly Item[]>,
  file: string,
  input: unknown,
): Promise<Decoded<readonly Item[]>> {
  if (!Array.isArray(input) || input.length <= LOT) return decode(schema, file, input)
  const value: Item[] = []
  const problems: Problem[] = []
  for (let from = 0; from < input.length; from += LOT) {
    // oxlint-disable-next-line no-await-in-loop -- one after another is what this is for
    if (from > 0) await ownTask()
    const decoded = decode(schema, file, input.slice(from, from + LOT))
    if (decoded.ok) value.push(...decoded.value)
    else problems.push(...decoded.problems.map((problem) => movedBy(from, problem)))
  }
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems }
}

/** Puts the path of a problem, such as `[3].title`, where its item stands in the whole list. */
const movedBy = (from: number, { file, path, message }: Problem): Problem => ({
  file,
  path: path.replace(/^\[(\d+)\]/, (_whole, index: string) => `[${Number(index) + from}]`),
  message,
})
