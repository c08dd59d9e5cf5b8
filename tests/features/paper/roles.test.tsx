import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openSheet, rowsOf } from './open'

it('makes a card for who stands on ten issues, and says of the others how many they have', async () => {
  await openSheet('/paper/roles?actors=xar,xbe,xco')
  const names = screen.getAllByRole('article').map((card) => card.getAttribute('aria-label'))
  expect(names).toEqual(['Role card: Arvania', 'Role card: Belmora'])
  // Joining, decision, intent, powers, limits, help, lamps, what is safe: eight.
  expect(screen.getByText(/No card for/)).toHaveTextContent(
    'No card for Coronia: it stands on a step on 8 issues.',
  )
})

it('names likely allies and opponents issue by issue among those who were chosen', async () => {
  await openSheet('/paper/roles?actors=xar,xbe,open-desk')
  const card = screen.getByRole('article', { name: 'Role card: Arvania' })
  const rows = rowsOf(within(card).getByRole('table'))
  const rowOf = (title: string) => rows.find(([stance]) => stance?.includes(title))
  // Arvania 1, Belmora 2, Open Desk -1: one step, two steps.
  expect(rowOf('A new lantern treaty')?.slice(1)).toEqual(['Belmora', '–'])
  // Arvania -2, Belmora 2, Open Desk -2.
  expect(rowOf('Number of offences')?.slice(1)).toEqual(['Open Desk', 'Belmora'])
})

it('says what it pressed, where it moved, what is not known, and where it comes from', async () => {
  await openSheet('/paper/roles?actors=xar')
  const card = screen.getByRole('article', { name: 'Role card: Arvania' })
  expect(card).toHaveTextContent(
    'Has moved before: A new lantern treaty (18 October 2021; before: No treaty).',
  )
  expect(card).toHaveTextContent('do not make one up')
  expect(card).toHaveTextContent('Each passage, with its address: http://localhost/actors/xar')
  // Alone, it meets all who have a card: Belmora stands one step away.
  expect(card).toHaveTextContent('of all actors that have a card')
  expect(rowsOf(within(card).getByRole('table')).flat()).toContain('Belmora')
})

it('says so where nobody can be played, and draws no card', async () => {
  await openSheet('/paper/roles?actors=xco')
  expect(screen.getByText(/No card for/)).toBeVisible()
  expect(screen.queryByRole('article')).toBeNull()
})
