import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { linguiMacro } from './scripts/vite/lingui-macro.ts'

export default defineConfig({
  plugins: [linguiMacro(), react()],
  // English alone, as in a build without another language: see scripts/vite/languages.ts.
  define: { LANGUAGES: 'null' },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost/compare' } },
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/support/setup.ts'],
    restoreMocks: true,
    // A worker keeps its modules from file to file: loading React and the app anew for each was half of the time.
    isolate: false,
    // One core is kept free otherwise, which is half of a small machine.
    maxWorkers: '100%',
  },
})
