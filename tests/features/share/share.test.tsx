import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { decodeOwnLesson, type OwnLesson } from '../../../src/data/ownLesson'
import { ownLessonStore, replaceOwnLesson } from '../../../src/components/ownLesson'
import { noteSavedFiles } from '../../support/savedFiles'
import { renderTable } from '../../support/render'

const KEY = 'treaty-lens-lesson'

// The first to ask for a script waits for its translation, which a busy machine takes long for.
beforeAll(async () => import('../../../src/app/share'))
beforeEach(() => replaceOwnLesson(null))
afterEach(() => localStorage.clear())

/** Opens an address and the dialog “Share this view” over it. */
async function openShare(address: string) {
  const app = await renderTable(address)
  await app.user.click(screen.getByRole('button', { name: 'Share' }))
  const dialog = await screen.findByRole('dialog', { name: 'Share this view' })
  return { ...app, dialog: within(dialog) }
}

const valueOf = (field: HTMLElement): string =>
  field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : ''

/** The lesson as it is kept. */
function kept(): OwnLesson {
  const decoded = decodeOwnLesson('kept', JSON.parse(localStorage.getItem(KEY) ?? 'null'))
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems))
  return decoded.value
}

const add = () => screen.getByRole('button', { name: 'Add to my lesson' })

describe('“Share this view”', () => {
  it('names the view, and has its link with what is singled out', async () => {
    const { user, dialog } = await openShare('/compare?actors=xco,xar&item=lamp-term&asOf=2021-10')
    const link = 'http://localhost/compare?actors=xco,xar&asOf=2021-10&item=lamp-term'
    expect(valueOf(dialog.getByRole('textbox', { name: 'Link' }))).toBe(link)
    expect(
      dialog.getByText(
        'Compare · Coronia, Arvania · the issues best evidenced · as of October 2021',
      ),
    ).toBeVisible()
    await user.click(dialog.getByRole('button', { name: 'Copy link' }))
    expect(await dialog.findByText('Copied')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(link)
    const frame = valueOf(dialog.getByRole('textbox', { name: 'Embed code' }))
    expect(frame).toContain('asOf=2021-10&amp;item=lamp-term&amp;embed=1"')
  })

  it('says so when the browser does not let it copy', async () => {
    const { user, dialog } = await openShare('/compare')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'))
    await user.click(dialog.getByRole('button', { name: 'Copy link' }))
    expect(await dialog.findByText(/The browser did not allow it/)).toBeVisible()
  })

  it('draws a code up to 300 characters, and offers it as a file beyond', async () => {
    const base = 'http://localhost/compare?q='
    const short = await openShare(`/compare?q=${'a'.repeat(100)}`)
    expect(short.dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
    cleanup()

    const saved = noteSavedFiles()
    // Each letter of the search takes six characters of the address.
    const long = await openShare(`/compare?q=${encodeURIComponent('ж'.repeat(60))}`)
    const length = base.length + 60 * 6
    expect(long.dialog.queryByRole('img')).toBeNull()
    expect(long.dialog.queryByRole('button', { name: 'Show large' })).toBeNull()
    expect(long.dialog.getByText(new RegExp(`The link has ${length} characters`))).toBeVisible()
    await long.user.click(long.dialog.getByRole('button', { name: 'Code (SVG)' }))
    await long.user.click(long.dialog.getByRole('button', { name: 'Link (text file)' }))
    expect(saved.map(({ name }) => name)).toEqual([
      'lantern-talks-link.svg',
      'lantern-talks-link.txt',
    ])
    expect(await saved[1]?.text()).toBe(`${base}${'%D0%B6'.repeat(60)}\n`)
  })

  it('closes the large code alone, and has the dialog under it again', async () => {
    const { user, dialog } = await openShare('/compare')
    await user.click(dialog.getByRole('button', { name: 'Show large' }))
    const large = screen.getByRole('dialog', { name: 'The code, large' })
    expect(within(large).getByText('http://localhost/compare')).toBeVisible()
    await user.keyboard('{Escape}')
    await waitFor(() =>
      expect(screen.queryByRole('dialog', { name: 'The code, large' })).toBeNull(),
    )
    expect(screen.getByRole('dialog', { name: 'Share this view' })).toBeVisible()
  })
})

describe('“Add to my lesson”', () => {
  it('keeps each view as a step, in the order in which they were added', async () => {
    const { user } = await renderTable('/compare?actors=xco')
    await user.click(add())
    expect(await screen.findByText('Added as step 1.')).toBeVisible()
    // The lens has changed and the address has not taken it yet.
    await user.click(screen.getByRole('radio', { name: 'Message safety' }))
    await user.click(add())
    expect(await screen.findByText('Added as step 2.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Open my lesson' })).toHaveAttribute(
      'href',
      '/lessons/mine?actors=xco&frame=message-safety',
    )
    expect(kept().scenes.map(({ title, view }) => [title, view])).toEqual([
      ['Compare · Coronia · the issues best evidenced', '/compare?actors=xco'],
      [
        'Compare · Coronia · the issues best evidenced · Message safety',
        '/compare?actors=xco&frame=message-safety',
      ],
    ])
    await user.click(within(screen.getByRole('banner')).getByRole('button', { name: 'Close' }))
    expect(screen.queryByText('Added as step 2.')).toBeNull()
  })

  it('says that nothing outlives the tab where the storage is refused', async () => {
    const { user } = await renderTable('/compare')
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
    await user.click(add())
    expect(await screen.findByText(/gone when this tab is closed/)).toBeVisible()
    expect(ownLessonStore.getState().lesson?.scenes).toHaveLength(1)
  })

  it('adds nothing to a lesson that is full', async () => {
    const { user } = await renderTable('/compare')
    await user.click(add())
    await screen.findByText('Added as step 1.')
    const lesson = kept()
    const [scene] = lesson.scenes
    const scenes = Array.from({ length: 60 }, (_none, index) => ({
      title: '',
      minutes: 5,
      view: '/compare',
      notes: '',
      ...scene,
      id: `step-${index + 1}`,
    }))
    replaceOwnLesson({ ...lesson, scenes })
    await user.click(add())
    expect(await screen.findByText(/your lesson is full, it has 60 steps/)).toBeVisible()
    expect(kept().scenes).toHaveLength(60)
  })

  it('refuses an address that a lesson could not be read with again', async () => {
    const { user } = await renderTable('/compare')
    await user.click(add())
    await screen.findByText('Added as step 1.')
    const long = Array.from({ length: 20 }, () => 'x'.repeat(75)).join('.')
    const { addView } = await import('../../../src/features/share/addView')
    const { fixtureCore } = await import('../../support/fixture')
    const { dataset } = fixtureCore()
    const view = `/compare?item=${long}&q=${'%D0%B6'.repeat(90)}`
    expect(view.length).toBeGreaterThan(2000)
    expect(addView(dataset, { title: 'Long', view })).toEqual({ kind: 'too-long' })
    expect(addView(dataset, { title: 'Mine', view: '/lessons/mine' })).toEqual({ kind: 'no-view' })
    expect(kept().scenes).toHaveLength(1)
  })
})
