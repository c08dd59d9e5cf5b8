import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { setAt } from '../../support/json'
import { openAbout, WITH_ABOUT } from './open'

/**
 * Arvania’s stance of 2021 on a treaty is coded twice in the fixture: 1, then 0, settled on 1. These
 * add a silence that both found, and a provision of a text that both put on the same step.
 */
const FILES = {
  ...WITH_ABOUT,
  'positions/xco.json': (own: unknown) =>
    setAt(own, '[0].coding', { first: 'silent', second: 'silent', decided: 'silent' }),
  'texts/lantern-accord.json': (own: unknown) =>
    setAt(own, '[0].coding', { first: 0, second: 0, decided: 0 }),
}

async function openCounted(files: Readonly<Record<string, unknown>> = FILES) {
  const app = await openAbout('/about/agreement', { files })
  await waitFor(() => {
    if (screen.queryByText(/^Counting/) !== null) throw new Error('still counting')
  })
  return app
}

const row = (title: string): HTMLElement =>
  within(screen.getByRole('table')).getByRole('row', { name: new RegExp(`^${title}`) })

describe('the agreement of two codings', () => {
  test('counts what was coded twice, of actors and texts, stated or not, and on which step', async () => {
    await openCounted()
    expect(screen.getByText(/^Is a step stated at all\?/)).toHaveTextContent(
      '3 cells and stances were compared; 3 times the two codings agree. Alpha 1.00.',
    )
    // Uses of steps: 0 three times, 1 once; one pair of two differs. Alpha: 1 - 3·1/3 = 0.
    expect(screen.getByText(/^Which step\?/)).toHaveTextContent(
      'Both codings found one 2 times; 1 times it is the same. Alpha 0.00.',
    )
    expect(screen.getByText('The third look gave up the first value 0 times.')).toBeVisible()
  })

  test('gives the figures of each issue, and no alpha where there are few', async () => {
    await openCounted()
    expect(row('A new lantern treaty')).toHaveTextContent(/2 of 2\s*0 of 1\s*too few/)
    expect(row('Number of offences')).toHaveTextContent(/1 of 1\s*1 of 1\s*too few/)
    expect(screen.queryByRole('row', { name: /^Powers of the watch/ })).toBeNull()
  })

  test('tells each difference with its reason, and opens the cell', async () => {
    const { user } = await openCounted()
    await user.click(screen.getByText('1 difference'))
    const link = screen.getByRole('link', { name: 'Arvania, 18 October 2021' })
    expect(link.closest('li')).toHaveTextContent(
      'first “Wants a treaty”, second “Open to a treaty”; settled on “Wants a treaty”. The speaker asks for a treaty.',
    )
    await user.click(link)
    expect(
      await screen.findByRole('dialog', { name: 'Arvania on A new lantern treaty' }),
    ).toBeVisible()
  })

  test('says so where nothing was coded twice', async () => {
    await openCounted({
      ...WITH_ABOUT,
      'positions/xar.json': (own: unknown) => setAt(own, '[0].history[1].coding', undefined),
    })
    expect(screen.getByText('Nothing has been coded twice yet.')).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
  })
})

describe('the changes of the data set', () => {
  test('are told version by version, newest first', async () => {
    await openAbout('/about/changes', { files: WITH_ABOUT })
    await screen.findByRole('heading', { name: 'Version 1.2.0, 30 June 2026' })
    const versions = screen.getAllByRole('region').map((region) => region.textContent)
    expect(versions).toEqual([
      'Version 1.2.0, 30 June 2026Moved: Arvania on a new lantern treaty: from open to one to wants one.Added: The night signals.',
      'Version 1.1.0, 2 January 2026Mended: A date of the second session.',
    ])
  })

  test('that are refused are named, with a way to try again', async () => {
    await openAbout('/about/changes', {
      files: {
        ...WITH_ABOUT,
        'changelog.json': (own: unknown) => setAt(own, '[0].version', '1.3.0'),
      },
    })
    expect(await screen.findByText(/changelog\.json/)).toBeVisible()
    expect(screen.getByRole('button', { name: /again/i })).toBeVisible()
  })
})
