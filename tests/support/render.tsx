/** Builds the whole app as a reader gets it at an address, and finds in it what a reader finds. */
import { QueryClient } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { App } from '../../src/app/App'
import { createI18n } from '../../src/app/i18n'
import type { Loader } from '../../src/data/loader'
import { runEarly } from './early'
import { fixtureCore, fixtureLoader, type Override } from './fixture'

interface RenderAppOptions {
  /** Files that stand in for those of the fixture. */
  readonly files?: Readonly<Record<string, Override>>
  /** Reads the files instead of the fixture’s loader. */
  readonly load?: Loader
}

export interface RenderedApp {
  readonly user: UserEvent
  /** How often a file was asked for. */
  readonly asked: (file: string) => number
}

/**
 * The address is the window’s own, since that is where the lens is kept; it is set anew for each app,
 * and so is everything that the app remembers.
 */
export function renderApp(address = '/compare', options: RenderAppOptions = {}): RenderedApp {
  window.history.replaceState(null, '', address)
  delete document.documentElement.dataset['lens']
  delete document.documentElement.dataset['theme']
  runEarly()
  const files: string[] = []
  const read = options.load ?? fixtureLoader(options.files)
  const load: Loader = (file) => {
    files.push(file)
    return read(file)
  }
  const user = userEvent.setup()
  render(<App i18n={createI18n()} queryClient={new QueryClient()} load={load} />)
  return { user, asked: (file) => files.filter((other) => other === file).length }
}

/** The app as above, once the table stands and none of its columns is loading. */
export async function renderTable(
  address?: string,
  options?: RenderAppOptions,
): Promise<RenderedApp> {
  const app = renderApp(address, options)
  await lensApplied()
  await screen.findByRole('table', { name: 'Positions compared' })
  await waitFor(() => {
    if (screen.queryAllByText('Loading …').length > 0) throw new Error('a column is loading')
  })
  return app
}

/** Waits until what is on the screen is what the address asks for. */
export const lensApplied = (): Promise<void> =>
  waitFor(() => {
    if (document.documentElement.dataset['lens'] !== undefined) throw new Error('still pending')
  })

const TITLES: ReadonlySet<string> = new Set(fixtureCore().issues.map(({ title }) => title))

export const theTable = (): HTMLElement => screen.getByRole('table', { name: 'Positions compared' })

/** The names at the head of the columns, in their order. */
export const columnNames = (): readonly (string | null | undefined)[] =>
  within(theTable())
    .getAllByRole('columnheader')
    .slice(1)
    .map((head) => head.querySelector('span')?.textContent)

/** The head of a row, by its issue. */
export const rowHead = (title: string): HTMLElement =>
  within(theTable()).getByRole('rowheader', { name: (name) => name.includes(title) })

/** The chapters and issues down the side of the table, in their order; a chapter with a `#` before it. */
export const rowTitles = (): readonly string[] =>
  within(theTable())
    .queryAllByRole('rowheader')
    .map((head) => {
      const inside = [...head.querySelectorAll('div')].map(({ textContent }) => textContent)
      return inside.find((text) => TITLES.has(text)) ?? `# ${head.textContent}`
    })

/** The button of a cell: what a reader presses to see what is behind it. */
export const cellButton = (actor: string, title: string): HTMLElement =>
  within(theTable()).getByRole('button', {
    name: (name) => name.endsWith(`: ${actor} on ${title}`),
  })

/** A cell of the table. */
export function cellOf(actor: string, title: string): HTMLElement {
  const cell = cellButton(actor, title).closest('td')
  if (cell === null) throw new Error('a button of a cell stands outside of the table')
  return cell
}

/** What a screen reader says of each cell’s button, in the order of the table. */
export const cellNames = (): readonly (string | null)[] =>
  within(theTable())
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label'))

const MARKS: readonly string[] = ['filled', 'hollow', 'joint', 'dashed', 'dotted', 'none', 'old']

/** The drawn mark of a cell by the names of its classes, such as `filled`; the colour’s left out. */
export function markIn(cell: HTMLElement): readonly string[] {
  const shapes = cell.querySelectorAll('svg line, svg circle')
  const names = [...shapes].map((shape) => shape.getAttribute('class') ?? '').join(' ')
  // The build gives each class a name with its own in the middle.
  return MARKS.filter((mark) => names.includes(`_${mark}_`))
}

/** The value of the slider “As of” at a month `YYYY-MM`. */
export const monthValue = (month: string): string =>
  String(Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1)
