import { describe, expect, it } from 'vitest'
import {
  claimChoiceAt,
  claimItem,
  claimsOf,
  documentsByDate,
  FINDINGS,
} from '../../src/domain/claims'
import type { Claim, ClaimDocument, ClaimsFile } from '../../src/domain/types'
import { fixtureCore } from '../support/fixture'

const document = (id: string, source: string): ClaimDocument => ({
  id,
  author: id,
  title: id,
  source,
})
const claim = (id: string, of: string, finding: Claim['finding']): Claim => ({
  id,
  document: of,
  claim: 'Something.',
  finding,
  record: 'Something else.',
  sources: ['arvania-speech'],
  issues: [],
})
const file: ClaimsFile = {
  documents: [
    document('late', 'desk-letter'),
    document('undated', 'nowhere'),
    document('spring', 'coronia-letter'),
    document('year', 'league-paper'),
    document('early', 'belmora-speech'),
  ],
  claims: [
    claim('a', 'late', 'supported'),
    claim('b', 'early', 'not-found'),
    claim('c', 'late', 'not-found'),
    claim('d', 'late', 'supported'),
  ],
}
const sourceById = new Map(fixtureCore().sources.map((source) => [source.id, source]))

it('documents come oldest first, a year before its months, those without a date last', () => {
  // 2011-05-04, 2022, 2022-03, 2023-01-09, unknown.
  expect(documentsByDate(file.documents, sourceById).map(({ id }) => id)).toEqual([
    'early',
    'year',
    'spring',
    'late',
    'undated',
  ])
})

it('claims of a document keep its order, with or without a finding', () => {
  expect(claimsOf(file.claims, 'late').map(({ id }) => id)).toEqual(['a', 'c', 'd'])
  expect(claimsOf(file.claims, 'late', 'supported').map(({ id }) => id)).toEqual(['a', 'd'])
  expect(claimsOf(file.claims, 'early', 'supported')).toEqual([])
})

describe('what an address names', () => {
  it('is read as it is written, for every document and finding', () => {
    for (const { id } of file.documents) {
      for (const finding of [null, ...FINDINGS]) {
        const choice = claimChoiceAt(claimItem(id, finding), file)
        expect([choice?.document.id, choice?.finding]).toEqual([id, finding])
      }
    }
  })

  it.each(['nobody', 'late.true', 'late.supported.more', 'nobody.supported', 'late.'])(
    '%s is nothing',
    (item) => {
      expect(claimChoiceAt(item, file)).toBeUndefined()
    },
  )
})
