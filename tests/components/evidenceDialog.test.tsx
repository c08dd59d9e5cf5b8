import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { failing } from '../support/fixture'
import { cellButton, renderTable } from '../support/render'

const CITATIONS = {
  'arvania-speech': { text: 'Arvania. (2021). Speech.', bibtex: '@misc{arvania-speech}' },
  'lantern-gazette': { text: 'Gazette. (2023). Talks.', bibtex: '@article{lantern-gazette}' },
  'belmora-speech': { text: 'Belmora. (2011). Речь.', bibtex: '@misc{belmora-speech}' },
}

async function openDialog(actor: string, issue: string, address?: string, files = {}) {
  const app = await renderTable(address, { files })
  await app.user.click(cellButton(actor, issue))
  const dialog = await screen.findByRole('dialog', { name: `${actor} on ${issue}` })
  return { ...app, dialog }
}

/** The entries of the dated history, as their headings say them. */
const historyIn = (dialog: HTMLElement) =>
  within(dialog)
    .queryAllByRole('heading', { level: 4 })
    .map(({ textContent }) => textContent.trim())
    .filter((text) => text !== 'Citations')

const entry = (dialog: HTMLElement, name: RegExp): HTMLElement => {
  const item = within(dialog).getByRole('heading', { level: 4, name }).closest('li')
  if (item === null) throw new Error('an entry stands outside of the history')
  return item
}

describe('the evidence behind a cell', () => {
  test('is a dated history, latest first, with what is  holds on 30 June 2026', async () => {
    const { dialog } = await openDialog('Arvania', 'A new lantern treaty')
    expect(historyIn(dialog)).toEqual([
      '18 October 2021 · Wants a treaty holds on 30 June 2026',
      'March 2010 · No treaty',
    ])
    expect(entry(dialog, /March 2010/)).toHaveTextContent('last confirmed November 2019')
    expect(entry(dialog, /October 2021/)).toHaveTextContent(
      'stated · tabled as text or made a priority · high confidence',
    )
  })

  test('says what came after the date, and which entry held on it', async () => {
    const { dialog } = await openDialog('Arvania', 'A new lantern treaty', '/compare?asOf=2020')
    expect(historyIn(dialog)).toEqual([
      '18 October 2021 · Wants a treaty later than 31 December 2020',
      'March 2010 · No treaty holds on 31 December 2020',
    ])
  })

  test('says that it was coded twice, and why what is shown was settled on', async () => {
    const { dialog } = await openDialog('Arvania', 'A new lantern treaty')
    expect(entry(dialog, /October 2021/)).toHaveTextContent(
      'Coded twice, apart from each other: first “Wants a treaty”, second “Open to a treaty”. Why this was settled on: The speaker asks for a treaty.',
    )
    expect(entry(dialog, /March 2010/)).not.toHaveTextContent('Coded twice')
  })

  test('names each source with its link, the place in it, the act, and how it was checked', async () => {
    const { dialog } = await openDialog('Arvania', 'A new lantern treaty')
    const earlier = within(entry(dialog, /March 2010/)).getAllByRole('listitem')
    expect(earlier).toHaveLength(2)
    const [speech, press] = earlier
    if (speech === undefined || press === undefined) throw new Error('evidence is missing')
    expect(
      within(speech).getByRole('link', { name: 'Speech of Arvania to the Lantern Assembly' }),
    ).toHaveAttribute('href', 'https://example.org/arvania-speech')
    expect(within(speech).getByRole('link', { name: 'archived copy' })).toHaveAttribute(
      'href',
      'https://archive.example.org/arvania-speech',
    )
    for (const words of ['annex, first line', 'statement', 'read']) {
      expect(within(speech).getByText(words)).toBeVisible()
    }
    expect(speech).toHaveTextContent('Arvania · 18 October 2021')
    for (const words of ['second column', 'press report', 'reported']) {
      expect(within(press).getByText(words)).toBeVisible()
    }
    expect(within(press).queryByRole('link', { name: 'archived copy' })).toBeNull()
  })

  test('gives the words to find a passage by, in the language of the source', async () => {
    const { dialog } = await openDialog('Belmora', 'A new lantern treaty')
    expect(within(dialog).getByText('let the lanterns burn')).toHaveAttribute('lang', 'ru')
    expect(
      within(dialog).getByRole('link', { name: 'Речь Бельморы на Ассамблее фонарей' }),
    ).toHaveAttribute('lang', 'ru')
  })

  test('gives a red line evidence of its own, and who said it', async () => {
    const { dialog } = await openDialog('Belmora', 'Number of offences')
    const heading = within(dialog).getByRole('heading', {
      name: 'Red line: the source itself says so',
    })
    const line = heading.parentElement
    expect(line).toHaveTextContent('paragraph 9')
    expect(line).toHaveTextContent('Speaker: The envoy of Belmora')
    expect(line).not.toHaveTextContent('articles 4 to 31')
    expect(dialog).toHaveTextContent('articles 4 to 31')
  })

  test('shows no red line where none is recorded', async () => {
    const { dialog } = await openDialog('Arvania', 'Number of offences')
    expect(dialog).not.toHaveTextContent('Red line')
  })

  test('shows the five steps with their meanings, and where the actor stands', async () => {
    const { dialog } = await openDialog('Arvania', 'A new lantern treaty')
    const steps = within(dialog)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
      .slice(0, 5)
    expect(steps).toEqual([
      'No treatyThe speaker’s words amount to: no treaty.',
      'Other tools firstThe speaker’s words amount to: other tools first.',
      'Open to a treatyThe speaker’s words amount to: open to a treaty.',
      'Wants a treatystands hereThe speaker’s words amount to: wants a treaty.',
      'A treaty is essentialThe speaker’s words amount to: a treaty is essential.',
    ])
    expect(dialog).toHaveTextContent('How much is a new lantern treaty needed?')
    expect(dialog).toHaveTextContent('is one of the things that the made-up talks are about')
  })

  test('of a group whose members differ gives each part its own', async () => {
    const { dialog } = await openDialog(
      'River League',
      'Limits on the watch',
      '/compare?actors=river-league',
    )
    expect(historyIn(dialog)).toEqual([
      'February 2024 · Members differ holds on 30 June 2026',
      'during 2022 · Review where fit',
    ])
    const split = entry(dialog, /Members differ/)
    expect(split).toHaveTextContent('Upper river: Fairness only')
    expect(split).toHaveTextContent('The lower river asks for review.')
    expect(within(split).getAllByText('on behalf of a group')).toHaveLength(2)
    expect(within(dialog).getAllByText('stands here')).toHaveLength(2)
  })

  test('of a stance taken back shows both, the withdrawal in force', async () => {
    const { dialog } = await openDialog('Arvania', 'Powers of the watch', '/compare?issues=all')
    expect(historyIn(dialog)).toEqual([
      '1 April 2023 · Withdrawn holds on 30 June 2026',
      'during 2012 · Logs required',
    ])
    expect(within(dialog).queryByText('stands here')).toBeNull()
  })

  test('of an actor with no stance yet says so, and shows what came later', async () => {
    const { dialog } = await openDialog('Open Desk', 'A new lantern treaty', '/compare?asOf=2020')
    expect(dialog).toHaveTextContent(
      'The first entry is of a later date: 9 January 2023. Before it, nothing is assumed.',
    )
    expect(historyIn(dialog)).toEqual([
      '9 January 2023 · Other tools first later than 31 December 2020',
    ])
  })

  test.each([
    [
      'A new lantern treaty',
      'No stated position found',
      'Looked through the letter of 2022 and the records of all sessions.',
    ],
    ['Number of offences', 'Not researched', 'no value is put in its place'],
    ['Who decides on signals', 'Declined to say', 'Letter of Coronia to the chair'],
    ['Offences for false signals', 'Not in the room', 'The Lantern Gazette on the talks'],
  ])(
    'of a silent cell, on “%s”, gives the reason and what there is',
    async (issue, reason, words) => {
      const { dialog } = await openDialog('Coronia', issue, '/compare?actors=xco&issues=all')
      expect(within(dialog).getByText(reason)).toBeVisible()
      expect(dialog).toHaveTextContent(words)
      expect(dialog).toHaveTextContent('Silence is a finding: it is not a middle value')
      expect(within(dialog).queryByRole('heading', { name: 'Dated history' })).toBeNull()
    },
  )

  test('of an issue that is not asked of the actor says why there is none', async () => {
    const { dialog } = await openDialog('Open Desk', 'Joining the lantern accord')
    expect(within(dialog).getByText('Not applicable')).toBeVisible()
    expect(dialog).toHaveTextContent('This issue is not asked of actors of this kind.')
  })

  test('of a text is one entry, from the day that it holds', async () => {
    const { dialog } = await openDialog(
      'Accord 2024',
      'Number of offences',
      '/compare?actors=&texts=lantern-accord',
    )
    expect(historyIn(dialog)).toEqual(['24 December 2024 · A few more holds on 30 June 2026'])
    expect(within(dialog).getByText('treaty text')).toBeVisible()
  })
})

describe('opening and closing', () => {
  test('is in the address, as a step of its own', async () => {
    const { dialog } = await openDialog('Arvania', 'Number of offences')
    expect(window.location.search).toBe('?cell=xar.number-of-offences')
    window.history.back()
    await waitFor(() => expect(dialog).not.toBeInTheDocument())
    expect(window.location.search).toBe('')
    window.history.forward()
    expect(
      await screen.findByRole('dialog', { name: 'Arvania on Number of offences' }),
    ).toBeVisible()
  })

  test.each([
    ['Escape', (user: { keyboard: (keys: string) => Promise<void> }) => user.keyboard('{Escape}')],
    [
      'its button',
      (user: { click: (target: Element) => Promise<void> }) =>
        user.click(screen.getByRole('button', { name: 'Close' })),
    ],
    [
      'a press beside it',
      (user: { click: (target: Element) => Promise<void> }) =>
        user.click(screen.getByRole('dialog')),
    ],
  ])('%s closes it, and the address loses the cell', async (_way, close) => {
    const { user, dialog } = await openDialog(
      'Arvania',
      'Number of offences',
      '/compare?q=offences',
    )
    await close(user)
    await waitFor(() => expect(dialog).not.toBeInTheDocument())
    await waitFor(() => expect(window.location.search).toBe('?q=offences'))
    expect(cellButton('Arvania', 'Number of offences')).toHaveFocus()
  })

  test('a press within it leaves it open', async () => {
    const { user, dialog } = await openDialog('Arvania', 'Number of offences')
    await user.click(within(dialog).getByRole('heading', { name: 'Why it matters' }))
    expect(dialog).toBeInTheDocument()
  })

  test('a link opens it, even of an actor who is no column', async () => {
    await renderTable('/compare?actors=xar&cell=xco.number-of-offences')
    const dialog = await screen.findByRole('dialog', { name: 'Coronia on Number of offences' })
    expect(await within(dialog).findByText('Not researched')).toBeVisible()
  })

  test('a column whose file is refused says so within, with a retry that works', async () => {
    let broken = true
    const positions = (own: unknown) => {
      if (broken) failing('positions/xco.json', { kind: 'status', status: 500 })()
      return own
    }
    const { user } = await renderTable('/compare?actors=xar&cell=xco.number-of-offences', {
      files: { 'positions/xco.json': positions },
    })
    const dialog = await screen.findByRole('dialog', { name: 'Coronia on Number of offences' })
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'positions/xco.json could not be fetched: the server answered 500.',
    )
    broken = false
    await user.click(within(dialog).getByRole('button', { name: 'Try again' }))
    expect(await within(dialog).findByText('Not researched')).toBeVisible()
    expect(within(dialog).queryByRole('alert')).toBeNull()
  })
})

describe('the citations', () => {
  test('are asked for only when a reader wants them, once, and are of these sources alone', async () => {
    const { user, dialog, asked } = await openDialog(
      'Arvania',
      'A new lantern treaty',
      '/compare',
      { 'citations.json': CITATIONS },
    )
    expect(asked('citations.json')).toBe(0)
    await user.click(within(dialog).getByRole('button', { name: 'Show citations' }))
    const text = await within(dialog).findByRole('region', { name: 'Citations as text' })
    expect(text.textContent).toBe('Arvania. (2021). Speech.\nGazette. (2023). Talks.')
    expect(within(dialog).getByRole('region', { name: 'Citations as BibTeX' }).textContent).toBe(
      '@misc{arvania-speech}\n@article{lantern-gazette}',
    )
    await user.keyboard('{Escape}')
    await user.click(cellButton('Belmora', 'A new lantern treaty'))
    await user.click(await screen.findByRole('button', { name: 'Show citations' }))
    await screen.findByText('Belmora. (2011). Речь.')
    expect(asked('citations.json')).toBe(1)
  })

  test('can be copied, and the page says that they were', async () => {
    const { user, dialog } = await openDialog('Arvania', 'Number of offences', '/compare', {
      'citations.json': CITATIONS,
    })
    await user.click(within(dialog).getByRole('button', { name: 'Show citations' }))
    await user.click(await within(dialog).findByRole('button', { name: 'Copy BibTeX' }))
    expect(await within(dialog).findByText('Copied')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe('@misc{arvania-speech}')
  })

  test('stand behind a silence too, if it has evidence', async () => {
    const { user, dialog } = await openDialog(
      'Coronia',
      'Offences for false signals',
      '/compare?actors=xco&issues=all',
      { 'citations.json': CITATIONS },
    )
    await user.click(within(dialog).getByRole('button', { name: 'Show citations' }))
    expect(await within(dialog).findByText('Gazette. (2023). Talks.')).toBeVisible()
  })

  test('that cannot be had are refused by the file’s name, and trying again brings them', async () => {
    let broken = true
    const citations = () => {
      if (broken) failing('citations.json', { kind: 'status', status: 404 })()
      return CITATIONS
    }
    const { user, dialog } = await openDialog('Arvania', 'Number of offences', '/compare', {
      'citations.json': citations,
    })
    await user.click(within(dialog).getByRole('button', { name: 'Show citations' }))
    const alert = await within(dialog).findByRole('alert')
    expect(alert).toHaveTextContent('citations.json could not be fetched: the server answered 404.')
    expect(historyIn(dialog)).toHaveLength(1)
    broken = false
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    expect(await within(dialog).findByText('Arvania. (2021). Speech.')).toBeVisible()
  })
})
