import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { addressNow, openPart } from '../../support/openPart'

const table = () => screen.findByRole('table', { name: 'Texts compared' })

async function rowOf(title: string): Promise<HTMLElement> {
  await screen.findByText('Seven offences, in a closed list.')
  const head = within(await table()).getByRole('rowheader', {
    name: (name) => name.includes(title),
  })
  const row = head.closest('tr')
  if (row === null) throw new Error('a head stands in no row')
  return row
}

const heads = async () =>
  within(await table())
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent)

describe('texts side by side', () => {
  test('begins with the main texts in the order of their dates', async () => {
    await openPart('/texts')
    await rowOf('Number of offences')
    expect(await heads()).toEqual([
      'Issue',
      'Blue drafttabled July 2021',
      'Accord 2024adopted 24 December 2024',
    ])
  })

  test('shows the article, the step and the sentence of each text on one issue', async () => {
    await openPart('/texts')
    const [blue, accord] = within(await rowOf('Number of offences')).getAllByRole('cell')
    expect(blue).toHaveTextContent('Articles 4 to 31')
    expect(accord).toHaveTextContent('Articles 3 to 9')
    expect(accord).toHaveTextContent('Seven offences, in a closed list.')
  })

  test('tells a silent text from one that nobody has coded, and from one that is not there yet', async () => {
    await openPart('/texts')
    const [blue, accord] = within(await rowOf('Agreement needed to adopt')).getAllByRole('cell')
    expect(blue).toHaveTextContent('Not coded')
    expect(accord).toHaveTextContent('The text is silent')
    const marks = [blue, accord].map((cell) => cell?.querySelector('line')?.getAttribute('class'))
    expect(new Set(marks).size).toBe(2)
  })

  test('a text of later than the chosen day has no step', async () => {
    await openPart('/texts?asOf=2022')
    await screen.findByText('Any use of a lantern may be an offence.')
    const cells = within(await table()).getAllByText('Not there yet')
    expect(cells.length).toBeGreaterThan(1)
    expect(screen.queryByText('Seven offences, in a closed list.')).toBeNull()
  })

  test('another choice of texts is kept in the address, and only differences are kept on demand', async () => {
    const { user } = await openPart('/texts')
    await rowOf('Number of offences')
    expect(screen.getByText('5 issues on which at least one of these texts is coded')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Only differences' }))
    expect(screen.getByText('2 issues on which two of these texts differ')).toBeVisible()
    const group = screen.getByRole('group', { name: 'Texts' })
    await user.click(within(group).getByRole('button', { name: 'Blue draft' }))
    await waitFor(() => expect(addressNow()).toBe('/texts?texts=lantern-accord&show=differences'))
  })

  test('a cell opens its evidence', async () => {
    const { user } = await openPart('/texts')
    const row = await rowOf('Number of offences')
    await user.click(
      within(row).getByRole('button', { name: /: Accord 2024 on Number of offences$/ }),
    )
    expect(
      await screen.findByRole('dialog', { name: 'Accord 2024 on Number of offences' }),
    ).toBeVisible()
  })
})
