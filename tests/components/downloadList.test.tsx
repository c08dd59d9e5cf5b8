import { I18nProvider } from '@lingui/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { createI18n } from '../../src/app/i18n'
import { CoreContext, indexCore } from '../../src/components/coreContext'
import { DownloadList } from '../../src/components/DownloadList'
import { failing, fixtureCore, fixtureLoader, type Override } from '../support/fixture'

const INDEX = '../downloads/index.json'

function renderList(index: Override) {
  const core = indexCore(fixtureCore(), fixtureLoader({ [INDEX]: index }))
  render(
    <I18nProvider i18n={createI18n()}>
      <QueryClientProvider client={new QueryClient()}>
        <CoreContext value={core}>
          <DownloadList />
        </CoreContext>
      </QueryClientProvider>
    </I18nProvider>,
  )
}

const FILES = [
  { file: 'treaty-lens-data.zip', title: 'The whole data set', bytes: 472_892 },
  { file: 'sources.csl.json', title: 'Sources as CSL-JSON', bytes: 12 },
]

describe('the list of downloads', () => {
  test('links each file by its title, with its size', async () => {
    renderList({ version: '1.2.0', updated: '2026-06-30', files: FILES })
    expect(screen.getByRole('status')).toHaveTextContent('Loading …')
    const link = await screen.findByRole('link', { name: 'The whole data set' })
    expect(link).toHaveAttribute('href', '/downloads/treaty-lens-data.zip')
    expect(link).toHaveAttribute('download')
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'The whole data set treaty-lens-data.zip · 473 kB',
      'Sources as CSL-JSON sources.csl.json · 1 kB',
    ])
  })

  test('says what is wrong, and tries again', async () => {
    let broken = true
    renderList(() => {
      if (broken) failing(INDEX, { kind: 'status', status: 404 })()
      return { version: '1.2.0', updated: '2026-06-30', files: FILES }
    })
    expect(await screen.findByRole('alert')).toHaveTextContent('the server answered 404')
    broken = false
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('link', { name: 'The whole data set' })).toBeVisible()
  })

  test.each(['../secret.txt', 'javascript:alert(1)', '/etc/passwd'])(
    'refuses the file name %s',
    async (file) => {
      renderList({
        version: '1.2.0',
        updated: '2026-06-30',
        files: [{ file, title: 'x', bytes: 1 }],
      })
      expect(await screen.findByRole('alert')).toHaveTextContent('is not the name of a download')
    },
  )
})
