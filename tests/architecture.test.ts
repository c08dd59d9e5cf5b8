// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../src')

/** Which layers each layer may import; itself is understood. Features may not import one another. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  ui: [],
  data: ['domain'],
  lens: ['domain'],
  charts: ['domain', 'ui'],
  components: ['domain', 'data', 'lens', 'ui', 'charts'],
  features: ['domain', 'data', 'lens', 'ui', 'charts', 'components'],
  app: ['domain', 'data', 'lens', 'ui', 'charts', 'components', 'features', 'locales'],
  locales: [],
}

/** Layers that know no React, so that they run anywhere. */
const WITHOUT_REACT = new Set(['domain', 'data', 'lens'])

interface Import {
  readonly file: string
  readonly target: string
}

/** Where an import of a file below `src` leads: a path below `src`, or the name of a package. */
function importsOf(file: string, text: string): readonly Import[] {
  const targets = [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    ([, target = '']) => target,
  )
  return targets.map((target) => ({
    file,
    target: target.startsWith('.') ? posix.join(posix.dirname(file), target) : target,
  }))
}

/** What is wrong with an import, or null. */
function breachOf({ file, target }: Import): string | null {
  const [layer = '', ...within] = file.split('/')
  const allowed = ALLOWED[layer]
  // The entry point stands above all layers.
  if (within.length === 0 || allowed === undefined) return null
  const [targetLayer = '', targetFeature] = target.split('/')
  const isOurs = targetLayer in ALLOWED
  if (!isOurs) {
    const isReact = /^(?:react|react-dom|wouter|@lingui\/react)(?:\/|$)/.test(target)
    if (layer === 'domain' || (isReact && WITHOUT_REACT.has(layer)))
      return `${file} imports ${target}`
    return null
  }
  if (layer === 'features' && targetLayer === 'features' && targetFeature !== within[0]) {
    return `${file} imports another feature: ${target}`
  }
  return targetLayer === layer || allowed.includes(targetLayer) ? null : `${file} imports ${target}`
}

describe('the architecture', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => /\.tsx?$/.test(file))

  it('lets data flow one way: no layer imports a layer above it, and domain imports nothing else', () => {
    const breaches = files
      .flatMap((file) => importsOf(file, readFileSync(join(SRC, file), 'utf8')))
      .map(breachOf)
      .filter((breach) => breach !== null)
    expect(files.length).toBeGreaterThan(40)
    expect(breaches).toEqual([])
  })

  it.each([
    ['domain/a.ts', "import { useState } from 'react'"],
    ['domain/a.ts', "import * as v from 'valibot'"],
    ['domain/a.ts', "import { x } from '../data/schema'"],
    ['data/a.ts', "import { x } from '../components/words'"],
    ['lens/a.ts', "import { Link } from 'wouter'"],
    ['ui/a.tsx', "import { x } from '../domain/dates'"],
    ['features/compare/a.tsx', "import { x } from '../framing/b'"],
    ['features/compare/a.tsx', "const x = import('../../app/App')"],
  ])('notices a breach in %s: %s', (file, text) => {
    expect(importsOf(file, text).map(breachOf)).toEqual([expect.stringContaining(file)])
  })

  it.each([
    ['features/compare/a.tsx', "import { x } from './b'"],
    ['components/a.tsx', "import type { x } from '../domain/types'"],
    ['lens/a.ts', "import { createStore } from 'zustand/vanilla'"],
    ['main.tsx', "import { start } from './app/start'"],
  ])('allows %s: %s', (file, text) => {
    expect(importsOf(file, text).map(breachOf)).toEqual([null])
  })
})
