/**
 * `virtual:frames.css`: the data set's frame colours as custom properties and classes, since the
 * content security policy allows no `style` attribute in the page.
 */
import type { Plugin } from 'vite'
import { dataFilePath, readDataFile } from './data-files.ts'
import { asFields, asList, asText } from './shape.ts'
import { virtualCss } from './virtual-css.ts'

const FILE = 'dataset.json'
const ID = /^[a-z][a-z0-9-]*$/
const COLOUR = /^#[0-9a-f]{6}$/i

interface Frame {
  readonly id: string
  readonly light: string
  readonly dark: string
}

/** The Vite plugin for the frames' style sheet. */
export function frameStyles(): Plugin {
  return virtualCss({
    id: 'virtual:frames.css',
    css: (root) => framesCss(readFrames(root)),
    watched: (root) => [dataFilePath(root, FILE)],
  })
}

/** Reads the frames' ids and colours from the data set. */
function readFrames(root: string): Frame[] {
  const file = readDataFile(root, FILE)
  if (file === undefined) return []
  const { frames } = asFields(file.content, file.path)
  return asList(frames, `${file.path}: frames`).map((item, index) => {
    const place = `${file.path}: frames[${index}]`
    const frame = asFields(item, place)
    const colour = asFields(frame['colour'], `${place}.colour`)
    return {
      id: asText(frame['id'], `${place}.id`, ID, 'a kebab-case id'),
      light: asText(colour['light'], `${place}.colour.light`, COLOUR, 'a colour like "#2f49c5"'),
      dark: asText(colour['dark'], `${place}.colour.dark`, COLOUR, 'a colour like "#2f49c5"'),
    }
  })
}

/** Writes the style sheet: light by default, dark by the system's wish or the reader's choice, none where the system sets the colours. */
function framesCss(frames: readonly Frame[]): string {
  if (frames.length === 0) return ''
  const light = frames.map((frame) => `--frame-${frame.id}:${frame.light};`).join('')
  const dark = frames.map((frame) => `--frame-${frame.id}:${frame.dark};`).join('')
  const forced = frames.map((frame) => `--frame-${frame.id}:CanvasText;`).join('')
  const classes = frames.map(({ id }) => `.frame-${id}{--frame:var(--frame-${id})}`)
  return [
    `:root{${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){${dark}}}`,
    `:root[data-theme="dark"]{${dark}}`,
    `@media (forced-colors:active){:root:root:root{${forced}}}`,
    ...classes,
  ].join('\n')
}
