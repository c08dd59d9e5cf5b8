import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { outDir, site } from './scripts/site.ts'
import { citations } from './scripts/vite/citations.ts'
import { downloads } from './scripts/vite/downloads.ts'
import { earlyFonts } from './scripts/vite/early-fonts.ts'
import { flags } from './scripts/vite/flags.ts'
import { frameStyles } from './scripts/vite/frame-styles.ts'
import { languages, withMadeUp } from './scripts/vite/languages.ts'
import { linguiMacro } from './scripts/vite/lingui-macro.ts'
import { missingFiles } from './scripts/vite/missing-files.ts'
import { notFoundPage } from './scripts/vite/not-found-page.ts'
import { scopedName } from './scripts/vite/scoped-name.ts'
import { scriptFonts } from './scripts/vite/script-fonts.ts'
import { securityHeaders } from './scripts/vite/security-headers.ts'
import { states } from './scripts/vite/states.ts'
import { world } from './scripts/vite/world.ts'

export default defineConfig(({ isPreview }) => ({
  base: site().base,
  // In preview a missing file must be missing: the default answers 200 with the page. The build with
  // made-up languages has one page for all addresses.
  appType: isPreview === true && !withMadeUp() ? 'mpa' : 'spa',
  plugins: [
    linguiMacro(),
    react(),
    frameStyles(),
    flags(),
    scriptFonts(),
    earlyFonts(),
    citations(),
    states(),
    languages(),
    world(),
    downloads(),
    missingFiles(),
    notFoundPage(),
    securityHeaders(),
  ],
  resolve: {
    // React has had this itself for long; the shim is for older ones.
    alias: { 'use-sync-external-store/shim/index.js': 'react' },
  },
  css: { modules: { generateScopedName: scopedName } },
  build: {
    outDir: withMadeUp() ? 'test-results/made-up' : outDir(),
    // Completed by scripts/licences.ts with what is no script.
    license: { fileName: 'licences.txt' },
    target: 'es2023',
    // Every browser of that year preloads modules by itself.
    modulePreload: { polyfill: false },
    // Says which files a part of the app is made of: see scripts/prerender.ts.
    manifest: true,
    // The content security policy allows no `data:` fonts, so nothing is put into the style sheet.
    assetsInlineLimit: 0,
    // Fonts and citations are made by plugins, which takes their time and is meant to.
    rolldownOptions: {
      checks: { pluginTimings: false },
      // All that the first page needs is one file: what lazy views share with it would otherwise be
      // cut into small ones, each compressed apart.
      // What lazy views share is one file too: the first page names each file of a view that it may
      // load, and a name with its hash does not compress.
      output: {
        codeSplitting: {
          groups: [
            { name: 'index', tags: ['$initial'] },
            {
              name: 'shared',
              test: /src[\\/](?:components|data|domain|ui)[\\/]/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  preview: { host: '127.0.0.1' },
}))
