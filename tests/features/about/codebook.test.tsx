import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { fixtureCore } from '../../support/fixture'
import { columnNames, rowTitles } from '../../support/render'
import { openAbout } from './open'

const article = (name: string) => screen.getByRole('article', { name: new RegExp(`^${name}`) })

describe('the codebook', () => {
  test('has every issue of the data set under its chapter, each with an address', async () => {
    await openAbout('/about/codebook')
    const { issues, chapters } = fixtureCore()
    expect(screen.getAllByRole('article').map(({ id }) => id)).toEqual(
      chapters.flatMap(({ id }) =>
        issues.filter(({ chapter }) => chapter === id).map((issue) => `issue-${issue.id}`),
      ),
    )
    for (const { title } of chapters) {
      expect(screen.getByRole('heading', { level: 2, name: title })).toBeVisible()
    }
  })

  test('says of an issue its question, why, both vocabularies, and five steps', async () => {
    await openAbout('/about/codebook')
    const issue = article('A new lantern treaty')
    for (const words of [
      'How much is a new lantern treaty needed?',
      'is one of the things that the made-up talks are about',
      'How much is a new lantern treaty needed to keep lamps safe?',
      'Someone breaks the lamps',
      'Guard the lamps',
      'Who guards the guards?',
      'How much is a new lantern treaty needed to keep messages safe?',
      'Someone sends false messages',
    ]) {
      expect(issue).toHaveTextContent(words)
    }
    expect(
      within(issue)
        .getAllByRole('heading', { level: 4 })
        .map(({ textContent }) => textContent),
    ).toEqual(['Lamp safety', 'Message safety'])
    const steps = within(within(issue).getByRole('list')).getAllByRole('listitem')
    expect(steps).toHaveLength(5)
    expect(steps[0]).toHaveTextContent('No treatyThe speaker’s words amount to: no treaty.')
  })

  test('marks what is sensitive, what waits, and who is not asked', async () => {
    await openAbout('/about/codebook')
    expect(article('Offences for night signals')).toHaveTextContent('Sensitive')
    expect(article('A new lantern treaty')).not.toHaveTextContent('Sensitive')
    expect(article('Joining the lantern accord')).toHaveTextContent('Asked only of: States')
    const waiting = article('Advice on the lantern accord')
    expect(waiting).toHaveTextContent('Waiting')
    expect(within(waiting).queryByRole('link', { name: /^Compare/ })).toBeNull()
  })

  test('leads to the comparison on an issue, with the actors that are chosen', async () => {
    const { user } = await openAbout('/about/codebook?actors=xco,xar')
    await user.click(screen.getByRole('link', { name: 'Compare: Proof of intent' }))
    await screen.findByRole('table', { name: 'Positions compared' })
    await waitFor(() => expect(rowTitles()).toEqual(['# Scope', 'Proof of intent']))
    expect(columnNames()).toEqual(['Coronia', 'Arvania'])
    expect(window.location.search).toBe('?actors=xco,xar&issues=proof-of-intent')
  })
})
