// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtHeaders, keptHeaderFiles } from '../../scripts/hosting/files'
import { HEADERS, KEPT, POLICY } from '../../scripts/hosting/policy'

const FOLDER = join(import.meta.dirname, '../../docs/hosting')

describe('the header files of common hosts', () => {
  it.each(keptHeaderFiles().map(({ name, content }) => [name, content] as const))(
    'in docs/hosting/%s are as old as the policy: run “npm run hosting”',
    (name, content) => {
      expect(readFileSync(join(FOLDER, name), 'utf8')).toBe(content)
    },
  )

  it.each([...keptHeaderFiles(), builtHeaders('/lens/')])(
    'leave out a header, or the rule for files that are kept for ever: $name',
    ({ content }) => {
      for (const [name, value] of Object.entries(HEADERS)) {
        expect(content).toContain(name)
        expect(content).toContain(value)
      }
      expect(content).toContain(KEPT)
    },
  )

  it('look for kept files below the base', () => {
    expect(builtHeaders('/lens/').content).toContain('\n/lens/assets/*\n')
  })
})

describe('the policy', () => {
  it('allows a script from elsewhere, an inline one, or one made of a text', () => {
    expect(POLICY).toContain("script-src 'self';")
    expect(POLICY).toContain("require-trusted-types-for 'script'")
    expect(POLICY).not.toMatch(/unsafe|https?:|\*/)
  })
})
