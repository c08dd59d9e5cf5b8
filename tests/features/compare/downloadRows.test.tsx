import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { failing } from '../../support/fixture'
import { readCsv } from '../../support/readCsv'
import { renderTable } from '../../support/render'
import { noteSavedFiles } from '../../support/savedFiles'

/** The file that the button saves, as rows of named cells. */
async function download(address: string, files = {}) {
  const { user } = await renderTable(address, { files })
  const saved = noteSavedFiles()
  await user.click(screen.getByRole('button', { name: 'Download rows' }))
  await waitFor(() => expect(saved).toHaveLength(1))
  const [file] = saved
  if (file === undefined) throw new Error('nothing was saved')
  const [header = [], ...lines] = readCsv(await file.text())
  const rows = lines.map((line) =>
    Object.fromEntries(header.map((name, index) => [name, line[index]])),
  )
  return { file, rows }
}

describe('the rows on the screen', () => {
  test('are saved with an address that shows them again, whatever the default is then', async () => {
    const { file, rows } = await download('/compare?issues=lantern-treaty&frame=message-safety')
    expect(file.name).toBe('lantern-talks-1.2.0-rows-2026-06-30.csv')
    expect(file.type).toBe('text/csv;charset=utf-8')
    expect(rows.map((row) => [row['actor'], row['state'], row['step']])).toEqual([
      ['Arvania', 'Coded', 'Wants a treaty'],
      ['Belmora', 'Coded', 'A treaty is essential'],
      ['Open Desk', 'Coded', 'Other tools first'],
    ])
    expect(rows[0]).toMatchObject({
      view: 'http://localhost/compare?actors=xar,xbe,open-desk&issues=lantern-treaty&frame=message-safety&asOf=2026-06-30',
      frame: 'message-safety',
      value: '1',
    })
  })

  test('are those of the day, silences in words', async () => {
    const { rows } = await download('/compare?actors=xco,open-desk&issues=lantern-treaty&asOf=2020')
    expect(rows.map((row) => [row['as_of'], row['state'], row['value']])).toEqual([
      ['2020-12-31', 'No stated position found', ''],
      ['2020-12-31', 'No stance yet', ''],
    ])
  })

  test('name a column whose file was refused', async () => {
    const { rows } = await download('/compare?actors=xar,xco&issues=lantern-treaty', {
      'positions/xco.json': failing('positions/xco.json', { kind: 'status', status: 500 }),
    })
    expect(rows[1]).toMatchObject({ actor: 'Coronia', state: 'Not shown: its file was refused' })
  })
})
