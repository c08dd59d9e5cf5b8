/** A drawing on the page as a picture that stands alone: title, lens, source, data and address are part of it. */

export interface Picture {
  /** SVG. */
  readonly content: string
  readonly width: number
  readonly height: number
}

const SVG = 'http://www.w3.org/2000/svg'
const PAD = 24
const TITLE = 40
const LINE = 19
const KEY_LINE = 24
const KEY_LETTER = 7.6
/** About the width of a letter of the credits. */
const LETTER = 6.9
/** Pixels of a PNG for each of the drawing, so that it is sharp on a slide. */
const SCALE = 2

/** By name, since a picture brings no file: most computers have one of them. */
const FONTS = 'Inter, "Helvetica Neue", Arial, sans-serif'

/** What the style sheets give a drawing: written into it, since they stay behind. */
const COPIED = [
  'color',
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'stroke-linejoin',
] as const

/** The marks of a key with their names, each once; they stand beside the drawing, in the page. */
export function keysIn(figure: Element | null | undefined): readonly SVGSVGElement[] {
  const marks = [...(figure?.querySelectorAll<SVGSVGElement>('svg[data-series]') ?? [])]
  return [...new Map(marks.map((mark) => [mark.dataset['series'], mark])).values()]
}

/**
 * Writes a drawing with its key as SVG, with the credits as lines below it. Light whatever the
 * theme on the screen, since pictures are printed and put on slides; it refers to nothing outside of it.
 */
export function svgOf(
  drawing: SVGSVGElement,
  keys: readonly SVGSVGElement[],
  title: string,
  credits: readonly string[],
): Picture {
  return inLight(() => write(drawing, keys, title, credits))
}

/** Does something while the page has its light colours; it is not painted in between. */
function inLight<T>(work: () => T): T {
  const { dataset } = document.documentElement
  const theme = dataset['theme']
  dataset['theme'] = 'light'
  try {
    return work()
  } finally {
    if (theme === undefined) delete dataset['theme']
    else dataset['theme'] = theme
  }
}

function write(
  drawing: SVGSVGElement,
  keys: readonly SVGSVGElement[],
  title: string,
  credits: readonly string[],
): Picture {
  const inner = withStyles(drawing)
  const drawn = { width: sizeOf(drawing, 'width'), height: sizeOf(drawing, 'height') }
  const width = drawn.width + 2 * PAD
  const lines = credits.flatMap((credit) => wrap(credit, (width - 2 * PAD) / LETTER))
  const placed = placeKeys(keys, width - PAD)
  const top = TITLE + placed.height
  const height = top + drawn.height + 3 * PAD + lines.length * LINE
  const page = getComputedStyle(document.body)
  const picture = make('svg', { viewBox: `0 0 ${width} ${height}`, width, height })
  const ink = page.color || '#000000'
  const text = { fill: ink, 'font-family': FONTS }
  picture.append(
    make('title', {}, title),
    make('desc', {}, credits.join('\n')),
    make('rect', { width, height, fill: '#ffffff' }),
    make('text', { ...text, x: PAD, y: PAD + 18, 'font-size': 20, 'font-weight': 600 }, title),
  )
  for (const { mark, label, x, y, indent } of placed.keys) {
    const copy = withStyles(mark)
    copy.setAttribute('x', String(x))
    copy.setAttribute('y', String(y))
    const name = { ...text, x: x + indent, y: y + 13, 'font-size': 13.5, 'font-weight': 600 }
    picture.append(copy, make('text', name, label))
  }
  for (const [name, value] of Object.entries({ x: PAD, y: top + PAD })) {
    inner.setAttribute(name, String(value))
  }
  picture.append(inner)
  lines.forEach((line, index) => {
    const y = top + drawn.height + 2 * PAD + index * LINE + 6
    picture.append(make('text', { ...text, x: PAD, y, 'font-size': 12.5 }, line))
  })
  return { content: new XMLSerializer().serializeToString(picture), width, height }
}

/** Puts the keys in lines below the title. */
function placeKeys(marks: readonly SVGSVGElement[], right: number) {
  let [x, y] = [PAD, TITLE + PAD / 2]
  const keys = marks.map((mark) => {
    const label = mark.dataset['series'] ?? ''
    // A mark without a width of its own is as wide as a letter is high.
    const indent = (sizeOf(mark, 'width') || 14) + 6
    const wide = indent + label.length * KEY_LETTER + PAD
    if (x > PAD && x + wide > right) [x, y] = [PAD, y + KEY_LINE]
    const key = { mark, label, x, y, indent }
    x += wide
    return key
  })
  return { keys, height: keys.length === 0 ? 0 : y + KEY_LINE - TITLE }
}

const sizeOf = (drawing: SVGSVGElement, name: 'width' | 'height'): number =>
  Number(drawing.getAttribute(name)) || 0

function make(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text = '',
): SVGElement {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  element.textContent = text
  return element
}

function withStyles(drawing: SVGSVGElement): Element {
  const copy = drawing.cloneNode(true)
  if (!(copy instanceof SVGElement)) throw new TypeError('a drawing is SVG')
  const [from, to] = [
    [drawing, ...drawing.querySelectorAll('*')],
    [copy, ...copy.querySelectorAll('*')],
  ]
  from.forEach((element, index) => {
    const target = to[index]
    if (target === undefined) return
    const style = getComputedStyle(element)
    for (const name of COPIED) {
      const value = style.getPropertyValue(name)
      if (value !== '') target.setAttribute(name, value)
    }
    target.removeAttribute('class')
    target.removeAttribute('style')
    target.removeAttribute('tabindex')
    target.removeAttribute('aria-hidden')
  })
  return copy
}

/** Breaks a text into lines of about so many letters. */
function wrap(text: string, letters: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > letters) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  // What has no spaces, such as an address, is cut.
  return [...lines, line].flatMap(
    (one) => one.match(new RegExp(`.{1,${Math.max(1, Math.floor(letters))}}`, 'gu')) ?? [],
  )
}

/** Draws a picture into pixels. The policy allows `data:` for images and nothing else for them. */
export async function pngOf({ content, width, height }: Picture): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(content)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * SCALE
  canvas.height = height * SCALE
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('the browser draws no pixels')
  context.scale(SCALE, SCALE)
  context.drawImage(image, 0, 0)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the browser made no picture'))
      else resolve(blob)
    }, 'image/png')
  })
}
