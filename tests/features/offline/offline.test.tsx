import { I18nProvider } from '@lingui/react'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { createI18n } from '../../../src/app/i18n'
import { offlineStore, type OfflineState } from '../../../src/components/offlineStore'
import { withMessages } from '../../../src/components/WithMessages'
import { OfflineLine } from '../../../src/features/offline/OfflineLine'
import { messages } from '../../../src/locales/offline/en'
import { openPart } from '../../support/openPart'

beforeEach(() => offlineStore.setState(offlineStore.getInitialState()))

function showLine(address: string, state: Partial<OfflineState>): void {
  window.history.replaceState(null, '', address)
  offlineStore.setState(state)
  render(
    <I18nProvider i18n={withMessages(createI18n(), messages)}>
      <OfflineLine />
    </I18nProvider>,
  )
}

const KEPT = { phase: 'kept', kept: { files: 12, bytes: 6_149_000 } } as const

test('what is kept is not said, with its size, or is said aloud at every visit', () => {
  showLine('/compare', KEPT)
  const words = screen.getByText(/^Ready for use without a network: all of it, 6\.1 MB,/)
  expect(words).not.toHaveAttribute('role')
  act(() => offlineStore.setState({ isNew: true }))
  expect(screen.getByRole('status')).toHaveTextContent(/^Ready for use without a network/)
})

test.each(['/present/first/1', '/present', '/base/present/first/1/teacher', '/compare?embed=1'])(
  'at %s a notice stands over what a class looks at',
  (address) => {
    showLine(address, { ...KEPT, newer: 'waiting' })
    expect(screen.queryByText(/new version/)).toBeNull()
    expect(screen.queryByText(/^Ready/)).toBeNull()
  },
)

test('a newer version is taken without a press, or cannot be put off', async () => {
  showLine('/compare', { ...KEPT, newer: 'waiting' })
  expect(screen.getByRole('status')).toHaveTextContent(/^A new version is ready\./)
  expect(offlineStore.getState().asked).toBe('nothing')
  await userEvent.click(screen.getByRole('button', { name: 'Later' }))
  expect(screen.queryByRole('button')).toBeNull()
  expect(offlineStore.getState().asked).toBe('nothing')
})

test('a press on “Use it now” does not take the newer version', async () => {
  showLine('/compare', { ...KEPT, newer: 'waiting' })
  await userEvent.click(screen.getByRole('button', { name: 'Use it now' }))
  expect(offlineStore.getState().asked).toBe('take')
})

test('the data page does not say whether this browser holds the app', async () => {
  await openPart('/about/data')
  const expectWords = (state: Partial<OfflineState>, words: RegExp): void => {
    act(() => offlineStore.setState(state))
    expect(screen.getByText(words)).toBeInTheDocument()
  }
  expectWords({}, /^Looking whether/)
  expectWords({ phase: 'impossible' }, /^This browser cannot hold it/)
  expectWords({ phase: 'failed' }, /does not hold it: a file did not come, or there was no room/)
  expectWords({ phase: 'fetching' }, /is fetching it now/)
  expectWords(KEPT, /^This browser holds it: 12 files, 6\.1 MB\.$/)
  act(() => offlineStore.setState({ phase: 'put-off' }))
  await userEvent.click(screen.getByRole('button', { name: 'Hold it in this browser' }))
  expect(offlineStore.getState().asked).toBe('keep')
})
