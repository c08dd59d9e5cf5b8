// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { citeSources } from '../../scripts/vite/cite'
import { fixtureFiles } from '../support/fixture'

const file = { path: 'sources.json', content: fixtureFiles()['sources.json'] }

describe('the citations of the sources', () => {
  const cited = citeSources(file)

  it('have the source’s id as the key, so that none stands twice', () => {
    expect(cited.size).toBe(8)
    for (const [id, { bibtex }] of cited) expect(bibtex).toMatch(new RegExp(`^@[a-z]+\\{${id},`))
  })

  it('hold in CSL-JSON only what CSL knows', () => {
    for (const [id, { csl }] of cited) {
      expect(csl['id']).toBe(id)
      for (const own of ['kind', 'extent', 'retrieved', 'archived']) {
        expect(csl).not.toHaveProperty(own)
      }
      expect(csl['accessed']).toHaveProperty('date-parts')
    }
    expect(cited.get('arvania-speech')?.csl['archive_location']).toBe(
      'https://archive.example.org/arvania-speech',
    )
  })

  it('name the source that cannot be cited', () => {
    expect(() => citeSources({ path: 'sources.json', content: [{ id: 'A B' }] })).toThrow(
      /sources\.json: \[0\]\.id: is "A B", not a kebab-case id/,
    )
  })
})
