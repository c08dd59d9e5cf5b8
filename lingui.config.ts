import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'
import { PARTS } from './scripts/parts.mjs'

/** Parts that draw charts bring the charts’ words too. */
const WITH_CHARTS: ReadonlySet<string> = new Set([
  'framing',
  'issue',
  'actor',
  'texts',
  'timeline',
  'votes',
  'map',
  'present',
])

/** What the first page does not show at once, and what several parts share: their words are loaded with them. */
const LATER: readonly string[] = [
  'ActorPicker.tsx',
  'CopyButton.tsx',
  'CitationList.tsx',
  'CorrectionForm.tsx',
  'CorrectionSection.tsx',
  'correctedCell.ts',
  'codedWords.ts',
  'CitationList.tsx',
  'DownloadList.tsx',
  'EvidenceDialog.tsx',
  'findingWords.ts',
  'lensWords.ts',
  'LoadState.tsx',
  'historyWords.ts',
  'FileFailures.tsx',
  'FileGate.tsx',
  'PositionHistory.tsx',
  'sceneWords.ts',
  'SourceLinks.tsx',
  'StandingNow.tsx',
  'StepList.tsx',
  'TrackDiagram.tsx',
  'trackWords.ts',
  'TwiceCoded.tsx',
  'UnknownItem.tsx',
  'useFigureHead.ts',
].map((file) => `src/components/${file}`)

/** Words of the choice of a language, which a build in English alone does not have. */
const LANGUAGE = 'src/app/LanguageSwitch.tsx'

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en'],
  catalogs: [
    {
      path: 'src/locales/{locale}',
      include: ['src'],
      exclude: [
        'src/charts/**',
        LANGUAGE,
        ...LATER,
        ...PARTS.map((part) => `src/features/${part}/**`),
      ],
    },
    { path: 'src/locales/later/{locale}', include: [...LATER] },
    { path: 'src/locales/language/{locale}', include: [LANGUAGE] },
    // A view that is loaded when it is asked for brings its own words.
    ...PARTS.map((part) => ({
      path: `src/locales/${part}/{locale}`,
      include: [`src/features/${part}`, ...(WITH_CHARTS.has(part) ? ['src/charts'] : [])],
    })),
  ],
  format: formatter({ lineNumbers: false }),
})
