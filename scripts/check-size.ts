/**
 * The JavaScript that the first page asks for, gzipped, against half as much again as the libraries that
 * it stands on. Both are measured in the same run: the first in what a build left in `dist`, the second
 * by bundling the usual entries of those libraries with the same minifier. Kilobytes of 1000 bytes.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundledSize } from './weights/bundled-size'
import { gzipped } from './weights/gzipped'
import { firstDownloads } from './weights/first-downloads'

const DIST = process.env['OUT_DIR'] ?? 'dist'
const PAGE = 'compare.html'
const MOST = 1.5

/** What an app takes from each library to begin with. */
const REFERENCE = `
export { createElement, useState, useEffect } from 'react'
export { createRoot, hydrateRoot } from 'react-dom/client'
export { create } from 'zustand'
export { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
`

const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(7)} kB`

const { scripts } = firstDownloads(readFileSync(join(DIST, PAGE), 'utf8'))
const sizes = scripts.map((script) => ({
  script,
  bytes: gzipped(readFileSync(join(DIST, script))),
}))
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
const reference = await bundledSize(REFERENCE)
const ratio = total / reference
for (const { script, bytes } of sizes) console.log(`${kb(bytes)}  ${script}`)
console.log(`${kb(total)}  in all for ${PAGE}`)
console.log(`${kb(reference)}  react, react-dom, zustand and react-query`)
console.log(`   ${ratio.toFixed(3)}  times as much, of ${MOST} allowed`)
if (scripts.length === 0 || ratio > MOST) {
  console.error(scripts.length === 0 ? `${PAGE} loads no script: was it built?` : 'Over the limit.')
  process.exit(1)
}
