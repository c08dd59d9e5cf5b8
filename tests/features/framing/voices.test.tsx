import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openFraming } from './open'

const voice = (id: string, side: string, region: string, year: number) => ({
  id,
  speaker: `Speaker ${id}`,
  affiliation: 'Guild of Lamp Lighters',
  region,
  year,
  side,
  point: `Point of ${id}.`,
  source: 'belmora-speech',
  pinpoint: 'line 2',
})
const VOICES = {
  'voices.json': [
    voice('late', 'Third way', 'Upper river', 2023),
    voice('joint', 'Defends signals', 'Lower river and Upper river', 2020),
    voice('early', 'Third way', 'Lower river', 2011),
  ],
}
const open = (item = '') =>
  openFraming(`/framing/voices${item === '' ? '' : `?item=${item}`}`, { files: VOICES })
const points = () => screen.getAllByText(/^Point of/).map(({ textContent }) => textContent)
const filter = (group: string, name: string) =>
  within(screen.getByRole('group', { name: group })).getByRole('button', { name })

test('voices stand under their sides, oldest first, each with year, place, and the passage of its source', async () => {
  await open()
  expect(
    screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent),
  ).toEqual(['Defends signals', 'Third way'])
  expect(points()).toEqual(['Point of joint.', 'Point of early.', 'Point of late.'])
  const early = screen.getByText('Point of early.').closest('li')
  if (early === null) throw new Error('a voice stands in no list')
  expect(early).toHaveTextContent('2011 Lower river')
  expect(early).toHaveTextContent('Speaker earlyGuild of Lamp Lighters')
  expect(early).toHaveTextContent('Belmora, 4 May 2011 · line 2')
  const link = within(early).getByRole('link', { name: 'Речь Бельморы на Ассамблее фонарей' })
  expect(link).toHaveAttribute('href', 'https://example.org/belmora-speech')
  expect(link).toHaveAttribute('lang', 'ru')
})

test('a side and a region narrow them, each with the number beside what else is chosen', async () => {
  const { user } = await open()
  await user.click(filter('Region', 'Upper river 2'))
  expect(points()).toEqual(['Point of joint.', 'Point of late.'])
  await waitFor(() => expect(window.location.search).toBe('?item=upper-river'))
  await user.click(filter('Side', 'Third way 1'))
  expect(points()).toEqual(['Point of late.'])
  expect(screen.getByText('1 of 3 voices')).toHaveAttribute('role', 'status')
  await waitFor(() => expect(window.location.search).toBe('?item=third-way.upper-river'))
  await user.click(filter('Side', 'Third way 1'))
  expect(filter('Region', 'Upper river 2')).toHaveAttribute('aria-pressed', 'true')
  await user.click(screen.getByRole('button', { name: 'Show all voices' }))
  expect(points()).toHaveLength(3)
})

test('an address names one voice, or a side', async () => {
  const { user } = await open('joint')
  expect(points()).toEqual(['Point of joint.'])
  await user.click(screen.getByRole('button', { name: 'Show all voices' }))
  await user.click(screen.getByRole('link', { name: 'Link to Speaker late, 2023' }))
  expect(points()).toEqual(['Point of late.'])
  expect(window.location.search).toBe('?item=late')
})

test('that no voice of a side and region is in the record is said', async () => {
  await openFraming('/framing/voices?item=third-way.delta', {
    files: {
      'voices.json': [
        voice('late', 'Third way', 'Upper river', 2023),
        voice('far', 'Defends signals', 'Delta', 2020),
      ],
    },
  })
  expect(screen.getByText('No voice of this side and region is in the record.')).toBeVisible()
  expect(screen.queryByText(/^Point of/)).toBeNull()
  expect(filter('Side', 'Third way 0')).toHaveAttribute('aria-pressed', 'true')
})

test('what is not here is said', async () => {
  await open('nobody')
  expect(screen.getByText(/^This link asks for/)).toHaveTextContent('nobody')
  expect(points()).toHaveLength(3)
})
