/** `downloads/`: the data set as tables, bibliographies and one archive, made from what is on the disk. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Plugin, runnerImport } from 'vite'
import { readFolder } from '../data/read-folder.ts'
import type { makeDownloads as Make } from '../downloads/files.ts'
import { citeSources } from './cite.ts'
import { dataFilePath, readDataFile } from './data-files.ts'
import type { MadeFile } from './made-files.ts'
import { madeFiles } from './made-files.ts'

const FOLDER = 'downloads/'
/** Loaded when it is needed: it rests on `src`, whose changes must not restart the dev server. */
const MAKER = 'scripts/downloads/files.ts'
const PAPERS = ['LICENSE.md']

/** The Vite plugin for the downloads. */
export function downloads(): Plugin {
  return madeFiles({
    name: 'downloads',
    make: makeFiles,
    serves: (address) => address.startsWith(FOLDER),
  })
}

async function makeFiles(root: string): Promise<readonly MadeFile[]> {
  const { module } = await runnerImport<{ makeDownloads: typeof Make }>(join(root, MAKER))
  const cited = [...citeSources(readDataFile(root, 'sources.json')).values()]
  const papers = PAPERS.map((name): [string, string] => [name, dataFilePath(root, name)])
  const made = module.makeDownloads({
    texts: readFolder(dataFilePath(root, '')),
    papers: new Map(
      papers
        .filter(([, path]) => existsSync(path))
        .map(([name, path]) => [name, readFileSync(path, 'utf8')]),
    ),
    bibtex: `${cited.map(({ bibtex }) => bibtex).join('\n\n')}\n`,
    csl: `${JSON.stringify(
      cited.map(({ csl }) => csl),
      null,
      2,
    )}\n`,
  })
  return made.map(({ name, type, content }) => ({ fileName: `${FOLDER}${name}`, type, content }))
}
