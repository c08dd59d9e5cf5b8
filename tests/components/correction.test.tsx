import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { setAt, REMOVE } from '../support/json'
import { cellButton, renderTable } from '../support/render'
import { noteSavedFiles } from '../support/savedFiles'

async function openForm(actor: string, issue: string, address?: string, files = {}) {
  const app = await renderTable(address, { files })
  await app.user.click(cellButton(actor, issue))
  const dialog = await screen.findByRole('dialog', { name: `${actor} on ${issue}` })
  const section = within(dialog)
  await app.user.click(section.getByRole('button', { name: 'Write a correction' }))
  const preview = () => section.getByRole('region', { name: 'The correction as text' }).textContent
  return { ...app, dialog, section, preview }
}

describe('a correction of a cell', () => {
  test('is filled in with what the cell shows, and grows as the reader writes', async () => {
    const { user, section, preview } = await openForm('Arvania', 'A new lantern treaty')
    const first = section.getByRole('textbox', { name: 'What should stand here, and why' })
    expect(first).toHaveFocus()
    await user.type(first, 'No treaty.')
    await user.type(section.getByRole('textbox', { name: 'Source, if you have one' }), 'A speech')
    await user.type(section.getByRole('textbox', { name: 'Where in it' }), 'line 4')
    for (const line of [
      'Data set: Lantern talks (lantern-talks)',
      'Version: 1.2.0 of 2026-06-30',
      'Actor: Arvania (xar)',
      'Issue: A new lantern treaty (lantern-treaty)',
      'As of: 2026-06-30',
      'Shown: +1, Wants a treaty',
      'Stance: xar.lantern-treaty.2021-10-18',
      'Address: http://localhost/compare?actors=xar&asOf=2021-10-18&cell=xar.lantern-treaty',
      'No treaty.',
      'Source: A speech',
      'Pinpoint: line 4',
    ]) {
      expect(preview().split('\n')).toContain(line)
    }
  })

  test('can be copied and saved', async () => {
    const { user, section, preview } = await openForm('Arvania', 'A new lantern treaty')
    const saved = noteSavedFiles()
    await user.click(section.getByRole('button', { name: 'Copy text' }))
    expect(await navigator.clipboard.readText()).toBe(preview())
    await user.click(section.getByRole('button', { name: 'Save as a file' }))
    expect(saved).toMatchObject([
      {
        name: 'correction-xar.lantern-treaty.2021-10-18.txt',
        type: 'text/plain;charset=utf-8',
      },
    ])
    expect(await saved[0]?.text()).toBe(preview())
  })

  test('is a link to the tracker where the data set names one', async () => {
    const { section, preview } = await openForm('Arvania', 'A new lantern treaty')
    const link = section.getByRole('link', { name: 'Open in the tracker' })
    const url = new URL(link.getAttribute('href') ?? '')
    expect(`${url.origin}${url.pathname}`).toBe('https://example.org/lantern-talks/issues')
    expect(url.searchParams.get('body')).toBe(preview())
  })

  test('works without a tracker', async () => {
    const { section } = await openForm('Arvania', 'A new lantern treaty', '/compare', {
      'dataset.json': (own: unknown) => setAt(own, 'tracker', REMOVE),
    })
    expect(section.queryByRole('link', { name: 'Open in the tracker' })).toBeNull()
    expect(section.getByRole('button', { name: 'Save as a file' })).toBeEnabled()
  })

  test.each([
    [
      'Coronia',
      'Number of offences',
      '/compare?actors=xco&issues=all',
      [
        'Shown: Not researched',
        'Stance: (none in force)',
        'Address: http://localhost/compare?actors=xco&asOf=2026-06-30&cell=xco.number-of-offences',
      ],
    ],
    [
      'River League',
      'Limits on the watch',
      '/compare?actors=river-league',
      [expect.stringMatching(/^Shown: Members differ \(Upper river: [+-]?\d, .+; Lower river: /)],
    ],
    [
      'Accord 2024',
      'Number of offences',
      '/compare?actors=&texts=lantern-accord',
      [
        'Stance: lantern-accord.number-of-offences.2024-12-24',
        'Address: http://localhost/compare?actors=&texts=lantern-accord&asOf=2024-12-24&cell=lantern-accord.number-of-offences',
      ],
    ],
  ])('says of %s on “%s” what there is', async (actor, issue, address, lines) => {
    const { preview } = await openForm(actor, issue, address)
    for (const line of lines) {
      expect(preview().split('\n')).toEqual(expect.arrayContaining([line]))
    }
  })
})

describe('each stance of the history', () => {
  test('has a link of its own, at which it holds', async () => {
    const { user } = await renderTable()
    await user.click(cellButton('Arvania', 'A new lantern treaty'))
    const dialog = await screen.findByRole('dialog')
    const links = within(dialog).getAllByRole('link', { name: 'Link to this stance' })
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/compare?actors=xar&asOf=2021-10-18&cell=xar.lantern-treaty',
      '/compare?actors=xar&asOf=2010-03-01&cell=xar.lantern-treaty',
    ])
    const [, earlier] = links
    if (earlier === undefined) throw new Error('a link is missing')
    await user.click(earlier)
    expect(
      await within(dialog).findByRole('heading', { name: /March 2010 .+ holds on 1 March 2010/ }),
    ).toBeVisible()
    expect(window.location.search).toBe('?actors=xar&asOf=2010-03-01&cell=xar.lantern-treaty')
  })
})
