/** What every test starts from: matchers, a clean page, and stand-ins for what jsdom does not have. */
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'
import { standInForDialogs } from './dialogs'

// Time enough for a busy machine: a test that waits in vain fails in any case.
configure({ asyncUtilTimeout: 5_000 })
vi.setConfig({ testTimeout: 20_000 })

if (typeof document !== 'undefined') standInForDialogs(document)

afterEach(() => {
  cleanup()
})
