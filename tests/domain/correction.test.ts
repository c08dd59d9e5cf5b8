// @vitest-environment node
import { describe, expect, it } from 'vitest'
import {
  type CorrectedCell,
  correctionFile,
  correctionText,
  trackerLink,
} from '../../src/domain/correction'

const CELL: CorrectedCell = {
  dataset: { id: 'lantern-talks', title: 'Lantern talks', version: '1.2.0', updated: '2026-06-30' },
  actor: { id: 'xar', name: 'Arvania' },
  issue: { id: 'lantern-treaty', title: 'A new lantern treaty' },
  day: '2026-06-30',
  shown: '+1, Wants a treaty',
  stance: 'xar.lantern-treaty.2021-10-18',
  address: 'https://example.org/compare?actors=xar&asOf=2021-10-18&cell=xar.lantern-treaty',
}
const { stance: _stance, ...SILENT } = { ...CELL, shown: 'Not researched' }
const PROPOSAL = { text: ' It wants none.\nSee the speech. ', source: 'Speech', pinpoint: 'p. 3' }
const NOTHING = { text: '', source: ' ', pinpoint: '' }

describe('a correction', () => {
  it('says in fields what is shown, and then what is proposed', () => {
    expect(correctionText(CELL, PROPOSAL))
      .toBe(`Correction: Arvania on A new lantern treaty (xar.lantern-treaty.2021-10-18)

Data set: Lantern talks (lantern-talks)
Version: 1.2.0 of 2026-06-30
Actor: Arvania (xar)
Issue: A new lantern treaty (lantern-treaty)
As of: 2026-06-30
Shown: +1, Wants a treaty
Stance: xar.lantern-treaty.2021-10-18
Address: https://example.org/compare?actors=xar&asOf=2021-10-18&cell=xar.lantern-treaty

Proposed:
It wants none.
See the speech.

Source: Speech
Pinpoint: p. 3
`)
  })

  it('says where nothing was written', () => {
    const text = correctionText(SILENT, NOTHING)
    expect(text).toContain('Proposed:\n(nothing written)\n')
    expect(text).toContain('Stance: (none in force)\n')
    expect(text).toContain('Source: (nothing written)\n')
  })

  it('has a file name of the stance, or of the cell where there is none', () => {
    expect(correctionFile(CELL)).toBe('correction-xar.lantern-treaty.2021-10-18.txt')
    expect(correctionFile(SILENT)).toBe('correction-xar.lantern-treaty.txt')
  })
})

describe('a link to the tracker', () => {
  it.each(['https://example.org/issues/new', 'https://example.org/issues/new?labels=data'])(
    'carries title and body in the query of %s',
    (tracker) => {
      const url = new URL(trackerLink(tracker, CELL, PROPOSAL))
      expect(url.pathname).toBe('/issues/new')
      expect(url.searchParams.get('title')).toContain('Arvania on A new lantern treaty')
      expect(url.searchParams.get('body')).toBe(correctionText(CELL, PROPOSAL))
      expect(url.searchParams.get('labels')).toBe(tracker.includes('labels') ? 'data' : null)
    },
  )

  it('asks to paste a text that is too long for it', () => {
    const long = { ...PROPOSAL, text: '灯'.repeat(2000) }
    const link = trackerLink('https://example.org/issues/new', CELL, long)
    expect(link.length).toBeLessThan(1000)
    expect(new URL(link).searchParams.get('body')).toMatch(/paste it here/)
  })

  it('bears half of a character', () => {
    expect(() =>
      trackerLink('https://example.org/', CELL, { ...PROPOSAL, text: '\uD83D' }),
    ).not.toThrow()
  })
})
