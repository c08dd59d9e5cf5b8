import { expect, test } from 'vitest'
import { mainTextsOf, textsByDate } from '../../src/domain/textOrder'
import { fixtureCore } from '../support/fixture'
import { instrument } from './builders'

test('texts stand in the order of their adoption, drafts of their tabling, unknown ones last', () => {
  const known = [
    instrument('late', { tabled: '2001', adopted: '2024-12-24' }),
    instrument('draft', { tabled: '2021-07' }),
    instrument('early', { adopted: '2001' }),
  ]
  expect(textsByDate(['lost', 'late', 'draft', 'early'], known)).toEqual([
    'early',
    'draft',
    'late',
    'lost',
  ])
})

test('a data set that names no main texts begins with those that have a file', () => {
  const { dataset } = fixtureCore()
  expect(mainTextsOf(dataset)).toEqual(['blue-draft', 'lantern-accord'])
  const { milestones: _none, ...rest } = dataset
  expect(mainTextsOf(rest)).toEqual(['blue-draft', 'lantern-accord'])
})
