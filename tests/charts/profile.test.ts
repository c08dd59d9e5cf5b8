import { describe, expect, it } from 'vitest'
import { clipped } from '../../src/charts/clipped'
import { heightOf, type ProfileRow, profileTops } from '../../src/charts/spec'

const heading: ProfileRow = { id: 'h', label: 'Chapter', marks: [] }
const row: ProfileRow = { id: 'r', label: 'Issue', marks: [[0], 'silent'] }

describe('the places of a profile', () => {
  it('put headings and rows under one another, and keep room for names above rows on a phone', () => {
    expect(profileTops([heading, row, row], 1000)).toEqual({ tops: [0, 38, 68], height: 104 })
    expect(profileTops([heading, row, row], 390)).toEqual({ tops: [0, 38, 88], height: 144 })
  })

  it('are the height that is kept before it is drawn', () => {
    expect(heightOf({ kind: 'profile', series: [], rows: [heading, row, row] }, 390)).toBe(144)
  })
})

describe('a name', () => {
  it('is cut where it would not fit, and left whole where it does', () => {
    // 72 pixels are ten letters.
    expect(clipped('ten letter', 72)).toBe('ten letter')
    expect(clipped('eleven lett', 72)).toBe('eleven le…')
  })
})
