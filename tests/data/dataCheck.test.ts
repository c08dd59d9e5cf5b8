// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkFolder } from '../../scripts/data/check-folder'
import { FIXTURE_FOLDER, fixtureTexts } from '../support/fixture'

let folder = ''

/** Writes a data set into the folder of this test. */
function write(texts: ReadonlyMap<string, string>): void {
  for (const [file, text] of texts) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'treaty-lens-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('the data check', () => {
  it('counts what a good data set holds, in one line', () => {
    expect(checkFolder(FIXTURE_FOLDER)).toEqual({
      code: 0,
      lines: [
        'Nothing wrong: 5 actors, 14 issues, 8 sources, 58 stances, evidence 63 read and 6 reported, ' +
          'silent 2 not-researched and 5 nothing-found and 1 declined and 2 not-present, 2 red lines',
      ],
    })
  })

  it('names every problem of every file, one a line', () => {
    const texts = fixtureTexts()
    write(
      texts
        .set('actors.json', (texts.get('actors.json') ?? '').replace('"state-group"', '"planet"'))
        .set('positions/xbe.json', '[')
        .set('notes.json', '{}'),
    )
    const { code, lines } = checkFolder(folder)
    expect(code).toBe(1)
    expect(lines).toEqual([
      expect.stringMatching(/^actors\.json: \[3\]\.kind: should be .+, not "planet"$/),
      expect.stringMatching(/^notes\.json: is no file of a data set/),
      'positions/xbe.json: is not JSON: it breaks off at line 1, column 2',
    ])
  })

  it('passes over what is not JSON by its name', () => {
    write(fixtureTexts().set('LICENSE', 'Some words'))
    expect(checkFolder(folder).code).toBe(0)
  })

  it.each([
    ['is empty', ''],
    ['is not there', 'nowhere'],
    ['has a name that no folder can have', 'x'.repeat(5000)],
  ])('says so in one plain sentence if the folder %s', (_what, name) => {
    const { code, lines } = checkFolder(name)
    expect({ code, count: lines.length }).toEqual({ code: 1, count: 1 })
    expect(lines[0]).toMatch(/^There is no folder “.*”: name the folder of a data set\.$/)
  })

  it('says which files are missing from a folder that holds no data set', () => {
    expect(checkFolder(folder)).toEqual({
      code: 1,
      lines: ['dataset.json', 'actors.json', 'issues.json', 'sources.json'].map(
        (file) => `${file}: is missing: a data set needs it`,
      ),
    })
  })

  it('does not stumble over a folder that is named like a file', () => {
    mkdirSync(join(folder, 'actors.json'))
    expect(checkFolder(folder)).toEqual({
      code: 1,
      lines: [`“${join(folder, 'actors.json')}” cannot be read: make it a file that you may read.`],
    })
  })

  it('runs as a command that ends with 1 and without a stack trace', () => {
    write(fixtureTexts().set('actors.json', '[{'))
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', 'scripts/data-check.ts', folder],
      { encoding: 'utf8' },
    )
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: 'actors.json: is not JSON: it breaks off at line 1, column 3\n',
      stderr: '',
    })
  }, 30_000)
})
