import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openSheet, rowsOf } from './open'

it('counts a vote with buttons and says what is needed', async () => {
  const { user } = await openSheet('/paper/counter')
  const press = async (name: string, times: number): Promise<void> => {
    for (let done = 0; done < times; done += 1) {
      await user.click(screen.getByRole('button', { name }))
    }
  }
  const result = within(screen.getByRole('region', { name: 'Count a vote' })).getAllByRole('status')
  const words = (): string => result.map(({ textContent }) => textContent).join(' ')
  expect(words()).toContain('Nobody has voted yet')
  expect(screen.getByRole('button', { name: 'One less: Yes' })).toBeDisabled()
  await press('One more: Yes', 3)
  await press('One more: No', 2)
  await press('One more: Abstain', 4)
  // 3 of 5; 4 are needed of 5. One more yes is 4 of 6, which is two thirds.
  expect(words()).toContain('Not carried')
  expect(words()).toContain('3 of 5 who vote say yes; 4 are needed.')
  expect(words()).toContain('1 more yes is needed, or 1 who turns from no to yes.')
  await press('One more: Yes', 1)
  expect(words()).toContain('✓ Carried')
  expect(words()).toContain('One more no would bring it down.')
  await press('One less: No', 2)
  expect(words()).toContain('It can bear 2 more no.')
  await user.click(screen.getByRole('button', { name: 'Back to zero' }))
  expect(words()).toContain('Nobody has voted yet')
})

it('has thresholds for 2 to 60 who vote, room to tally, and the rule with its source', async () => {
  await openSheet('/paper/counter')
  const rows = screen
    .getAllByRole('table', { name: /Yes votes needed/ })
    .flatMap((table) => rowsOf(table))
  expect(rows).toHaveLength(59)
  expect(rows[0]).toEqual(['2', '2', '0'])
  expect(rows).toContainEqual(['31', '21', '10'])
  expect(rows.at(-1)).toEqual(['60', '40', '20'])
  expect(screen.getByRole('table', { name: 'Tally' })).toBeVisible()
  expect(screen.getByText(/rule 86/)).toBeVisible()
  expect(screen.getByText(/The lantern talks decide by two thirds/)).toBeVisible()
})

it('gives a board of one issue and a card to cut for each actor; the issue can be changed', async () => {
  const { user } = await openSheet('/paper/blocs?actors=xar,xco&issues=lantern-treaty')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A new lantern treaty')
  const cards = screen.getByRole('heading', { name: 'Name cards' }).closest('div')
  expect(cards).toHaveTextContent('ArvaniaCoronia')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Issue' }), 'Help across borders')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Help across borders')
})

it('has a form for an amendment, with its sponsors, friendly or not, and the vote', async () => {
  await openSheet('/paper/amendment')
  for (const words of [/Article and paragraph/, /as we want it/, /Sponsors/, /Friendly/]) {
    expect(screen.getByText(words)).toBeVisible()
  }
  expect(screen.getByRole('table', { name: 'The vote' })).toBeVisible()
})
