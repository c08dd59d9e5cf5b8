/** What every test starts from: matchers, a clean page, and stand-ins for what jsdom does not have. */
import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { standInForDialogs } from './dialogs'

if (typeof document !== 'undefined') standInForDialogs(document)

afterEach(() => {
  cleanup()
})
