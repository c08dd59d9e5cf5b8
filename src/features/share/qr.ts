/** A link as a QR code: modules as one path, so that the same drawing serves the screen and a file. */
import { encode } from 'uqr'

/** White modules around a code, as the standard asks for (ISO/IEC 18004, 9.1). */
const QUIET_ZONE = 4
/** Characters of a link whose code can still be read from the back row. */
export const LONGEST_DRAWN = 300
/** Pixels of a module in a saved picture. */
const FILE_SCALE = 16

export interface Code {
  /** Modules on each side, the quiet zone included. */
  readonly size: number
  /** The dark modules by row, from the top. */
  readonly rows: readonly (readonly boolean[])[]
}

/** The code of a text with error correction M (15 %); null for a text longer than any code holds. */
export function codeOf(text: string): Code | null {
  try {
    const { size, data } = encode(text, { ecc: 'M', border: QUIET_ZONE })
    return { size, rows: data }
  } catch {
    return null
  }
}

/** The dark modules as the path of an SVG, one unit a module. */
export function codePath({ rows }: Code): string {
  const runs = rows.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1] === true) return []
      const end = row.indexOf(false, x)
      const length = (end < 0 ? row.length : end) - x
      return `M${x} ${y}h${length}v1h-${length}z`
    }),
  )
  return runs.join('')
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A code as an SVG file that refers to nothing outside of it; the link is its title. */
export function codeSvg(code: Code, link: string): string {
  const { size } = code
  const pixels = size * FILE_SCALE
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels}" height="${pixels}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">`,
    `<title>${escaped(link)}</title>`,
    `<rect width="${size}" height="${size}" fill="#ffffff"/>`,
    `<path fill="#000000" d="${codePath(code)}"/></svg>`,
  ].join('')
}

/** A code as a PNG. Rejects where the browser draws no pixels. */
export async function codePng({ size, rows }: Code): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = size * FILE_SCALE
  canvas.height = size * FILE_SCALE
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('the browser draws no pixels')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = '#000000'
  rows.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (isDark) context.fillRect(x * FILE_SCALE, y * FILE_SCALE, FILE_SCALE, FILE_SCALE)
    })
  })
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the browser made no picture'))
      else resolve(blob)
    }, 'image/png')
  })
}
