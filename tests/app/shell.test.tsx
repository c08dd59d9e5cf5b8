import { I18nProvider } from '@lingui/react'
import { render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ErrorBoundary } from '../../src/app/ErrorBoundary'
import { createI18n } from '../../src/app/i18n'
import { columnNames, lensApplied, renderApp, renderTable, theTable } from '../support/render'

const page = document.documentElement
const choice = () => screen.getByRole('combobox', { name: 'Colours' })

const refuse = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

const Broken = (): never => {
  throw new TypeError('lamp is undefined')
}

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
  delete page.dataset['theme']
})

describe('the page', () => {
  test('has its landmarks, each once, and one first heading', async () => {
    await renderTable()
    for (const role of ['banner', 'main', 'contentinfo']) {
      expect(screen.getAllByRole(role)).toHaveLength(1)
    }
    expect(screen.getByRole('navigation', { name: 'Views' })).toBeVisible()
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(screen.getByRole('heading', { level: 1, name: 'Where they stand' })).toBeVisible()
    expect(screen.getByRole('main')).toContainElement(theTable())
  })

  test('begins with a link past the banner, to what is the main part', async () => {
    const { user } = await renderTable()
    await user.tab()
    const skip = screen.getByRole('link', { name: 'Skip to the content' })
    expect(skip).toHaveFocus()
    expect(skip).toHaveAttribute('href', `#${screen.getByRole('main').id}`)
  })

  test('says which data it shows, of which version, day and licence', async () => {
    await renderTable()
    const foot = screen.getByRole('contentinfo')
    expect(foot).toHaveTextContent(/Lantern talks, version 1\.2\.0/)
    expect(within(foot).getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute(
      'href',
      'https://creativecommons.org/licenses/by/4.0/',
    )
  })

  test.each(['/', '/compare', '/compare?actors=xar'])(
    'at %s marks the view “Compare” as the current one',
    async (address) => {
      await renderTable(address)
      const views = screen.getByRole('navigation', { name: 'Views' })
      expect(within(views).getByRole('link', { name: 'Compare' })).toHaveAttribute(
        'aria-current',
        'page',
      )
    },
  )

  test('keeps the lens in its links to views, so that no choice is lost by a press', async () => {
    const { user } = await renderTable('/compare?actors=xco,xar&cell=xar.lantern-treaty')
    const views = screen.getByRole('navigation', { name: 'Views' })
    for (const link of [
      within(views).getByRole('link', { name: 'Compare' }),
      screen.getByRole('link', { name: 'Treaty Lens' }),
    ]) {
      expect(link).toHaveAttribute('href', '/compare?actors=xco,xar')
    }
    await user.click(screen.getByRole('link', { name: 'Treaty Lens' }))
    expect(window.location.search).toBe('?actors=xco,xar')
    expect(columnNames()).toEqual(['Coronia', 'Arvania'])
  })

  test('embedded is the view without the shell', async () => {
    await renderTable('/compare?embed=1')
    for (const role of ['banner', 'navigation', 'contentinfo']) {
      expect(screen.queryByRole(role)).toBeNull()
    }
    expect(screen.getAllByRole('main')).toHaveLength(1)
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(columnNames()).toEqual(['Arvania', 'Belmora', 'Open Desk'])
  })

  test('embedded says which data it shows, and leads to the whole view in a tab of its own', async () => {
    await renderTable('/compare?actors=xco&embed=1')
    const source = screen.getByRole('complementary')
    expect(source).toHaveTextContent('Lantern talks, version 1.2.0, 2026-06-30.')
    const link = within(source).getByRole('link', { name: 'Open in Treaty Lens' })
    expect(link).toHaveProperty('href', `${window.location.origin}/compare?actors=xco`)
    expect(link).toHaveAttribute('target', '_blank')
  })

  test('embedded stays so when a preset is chosen', async () => {
    const { user } = await renderTable('/compare?embed=1')
    await user.click(screen.getByRole('button', { name: /^Lenses/ }))
    await user.click(screen.getByRole('button', { name: 'Two speeches' }))
    await waitFor(() => expect(columnNames()).toEqual(['Arvania', 'Belmora']))
    expect(screen.queryByRole('banner')).toBeNull()
    expect(window.location.search).toBe('?actors=xar,xbe&embed=1')
  })
})

describe('an address that no view stands at', () => {
  test.each([
    '/nowhere',
    '/compare/deeper',
    '/%E0%A4%A',
    '/nowhere?actors=xar',
    '/about/%0D',
    '/%E2%80%A8',
  ])('%s says so, with the shell around it and a way on that works', async (address) => {
    const { user } = renderApp(address)
    expect(
      await screen.findByRole('heading', { level: 1, name: 'There is no such page' }),
    ).toBeVisible()
    expect(screen.getByRole('banner')).toBeVisible()
    await lensApplied()
    await user.click(screen.getByRole('link', { name: 'Compare who wants what' }))
    await screen.findByRole('table', { name: 'Positions compared' })
    await waitFor(() => expect(columnNames()).toEqual(['Arvania', 'Belmora', 'Open Desk']))
    expect(`${window.location.pathname}${window.location.search}`).toBe('/compare')
  })
})

describe('the colours', () => {
  test('are the system’s until one is chosen, and a choice is kept', async () => {
    const { user } = await renderTable()
    expect(choice()).toHaveDisplayValue('Colours: auto')
    await user.selectOptions(choice(), 'Dark')
    expect(page).toHaveAttribute('data-theme', 'dark')
    expect(localStorage.getItem('treaty-lens-theme')).toBe('dark')
    await user.selectOptions(choice(), 'Colours: auto')
    expect(page).not.toHaveAttribute('data-theme')
    expect(localStorage.getItem('treaty-lens-theme')).toBeNull()
  })

  test('that were kept are said to be on', async () => {
    localStorage.setItem('treaty-lens-theme', 'light')
    await renderTable()
    expect(choice()).toHaveDisplayValue('Light')
  })

  test.each(['', 'purple', '{"theme":"dark"}', '\u0000'])(
    'are the system’s when %j was kept, which is none of ours',
    async (rubbish) => {
      localStorage.setItem('treaty-lens-theme', rubbish)
      await renderTable()
      expect(choice()).toHaveDisplayValue('Colours: auto')
    },
  )

  test('can be chosen, and the app works, where the browser refuses its storage', async () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: refuse })
    try {
      const { user } = await renderTable()
      expect(choice()).toHaveDisplayValue('Colours: auto')
      await user.selectOptions(choice(), 'Dark')
      expect(page).toHaveAttribute('data-theme', 'dark')
      expect(choice()).toHaveDisplayValue('Dark')
      expect(columnNames()).toEqual(['Arvania', 'Belmora', 'Open Desk'])
    } finally {
      if (own !== undefined) Object.defineProperty(globalThis, 'localStorage', own)
    }
  })

  test('can be chosen where the storage is full', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const { user } = await renderTable()
    await user.selectOptions(choice(), 'Light')
    expect(page).toHaveAttribute('data-theme', 'light')
    expect(choice()).toHaveDisplayValue('Light')
  })
})

describe('a mistake in the app itself', () => {
  test('is said, with a way on, and leaves no hidden page', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    page.dataset['lens'] = 'pending'
    render(
      <I18nProvider i18n={createI18n()}>
        <ErrorBoundary>
          <Broken />
        </ErrorBoundary>
      </I18nProvider>,
    )
    expect(screen.getByRole('main')).toBeVisible()
    expect(
      screen.getByRole('heading', { level: 1, name: 'The app has made a mistake' }),
    ).toBeVisible()
    expect(screen.getByRole('alert')).toHaveTextContent('lamp is undefined')
    expect(
      screen.getByRole('link', { name: 'Start again with the default comparison' }),
    ).toHaveAttribute('href', '/compare')
    expect(page).not.toHaveAttribute('data-lens')
  })
})
