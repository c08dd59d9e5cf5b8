/**
 * Writes a ZIP archive (PKWARE APPNOTE 6.3.3): deflated entries with UTF-8 names, no encryption, no
 * ZIP64. The same files make the same archive, since every entry has the date that is handed in.
 */
import { crc32, deflateRawSync } from 'node:zlib'

interface Entry {
  /** The path within the archive, with slashes. */
  readonly name: string
  readonly content: string
}

const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50
const END_RECORD = 0x06054b50
const VERSION = 20
const UTF8_NAMES = 1 << 11
const DEFLATED = 8
/** Larger archives need ZIP64. */
const MOST_ENTRIES = 0xffff
const MOST_BYTES = 0xffffffff

/** An archive of some texts; `day` is `YYYY-MM-DD`, 1980 at the earliest. */
export function makeZip(entries: readonly Entry[], day: string): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content } of entries) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes, { level: 9 })
    const path = Buffer.from(name)
    const common = describeEntry(path, bytes, packed, day)
    parts.push(signed(LOCAL_HEADER, common), path, packed)
    directory.push(
      signed(
        CENTRAL_HEADER,
        numbers([2, VERSION]),
        common,
        numbers([2, 0], [2, 0], [2, 0], [4, 0]),
        numbers([4, offset]),
      ),
      path,
    )
    offset += 4 + common.length + path.length + packed.length
  }
  const listed = Buffer.concat(directory)
  if (entries.length > MOST_ENTRIES || offset + listed.length > MOST_BYTES) {
    throw new Error('too much for a ZIP archive without ZIP64')
  }
  const count = entries.length
  const end = numbers(
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, listed.length],
    [4, offset],
    [2, 0],
  )
  return Buffer.concat([...parts, listed, signed(END_RECORD, end)])
}

/** What the header before an entry and its line in the directory have in common. */
const describeEntry = (path: Buffer, bytes: Buffer, packed: Buffer, day: string): Buffer =>
  numbers(
    [2, VERSION],
    [2, UTF8_NAMES],
    [2, DEFLATED],
    [2, 0],
    [2, dosDate(day)],
    [4, crc32(bytes)],
    [4, packed.length],
    [4, bytes.length],
    [2, path.length],
    [2, 0],
  )

/** The date in the form of MS-DOS: years from 1980, months, days. */
function dosDate(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  return ((year - 1980) << 9) | (month << 5) | date
}

const signed = (signature: number, ...rest: readonly Buffer[]): Buffer =>
  Buffer.concat([numbers([4, signature]), ...rest])

/** Numbers of so many bytes each, lowest byte first. */
const numbers = (...fields: readonly (readonly [size: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(
    fields.map(([size, value]) => {
      const field = Buffer.alloc(size)
      field.writeUIntLE(value, 0, size)
      return field
    }),
  )
