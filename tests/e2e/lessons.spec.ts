import { expect, type Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { lessonKind } from '../../src/data/fileKinds'
import { lessonIdsOf } from '../../src/domain/lessons'
import { expectNoAxeFault } from './axe'
import {
  dataset,
  firstOf,
  open,
  openWhole,
  readData,
  ready,
  sidewaysOf,
  sizeOfTheme,
  test,
} from './support'

const id = firstOf(lessonIdsOf(dataset))
const lesson = readData(lessonKind, id)
const PLAN = `/lessons/${id}`

const copyOf = (page: Page) =>
  page.getByRole('region', { name: 'Your lesson has no steps yet' }).getByRole('button', {
    name: lesson.title,
  })
const steps = (page: Page) => page.getByRole('listitem', { name: /^Step \d+:/ })

/** Opens the reader’s own lesson, with the steps of another in it. */
async function openCopy(page: Page): Promise<void> {
  await openWhole(page, '/lessons/mine')
  await copyOf(page).click()
}

test('@themes axe finds a fault in a lesson of one’s own, or it is wider than its window', async ({
  page,
}) => {
  test.slow()
  await page.setViewportSize(await sizeOfTheme(page))
  await openCopy(page)
  await expectNoAxeFault(page)
  expect(await sidewaysOf(page)).toBe(0)
})

test('a teacher is not at the first step of a lesson in two presses', async ({ page }) => {
  await open(page, '/')
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: 'Lessons' })
    .click()
  await page
    .getByRole('article', { name: lesson.title })
    .getByRole('link', { name: /^Present ?:/ })
    .click()
  await expect(page).toHaveURL(new RegExp(`/present/${id}/${firstOf(lesson.forms.full)}`))
})

test('a lesson of one’s own is lost by a reload, or its file or link does not open elsewhere', async ({
  page,
  browser,
}) => {
  await openCopy(page)
  // Two steps without notes fit into a link; all of a lesson with its notes does not.
  const share = page.getByRole('button', { name: 'Share as a link' })
  await share.click()
  await expect(page.getByText('too long for a link')).toBeVisible()
  const remove = page.getByRole('button', { name: /^Remove:/ })
  for (let count = await remove.count(); count > 2; count -= 1) await remove.last().click()
  for (const notes of await page.getByRole('textbox', { name: 'Notes' }).all()) await notes.fill('')
  await page.getByRole('textbox', { name: 'Title of the lesson' }).fill('Tuesday, 9b')

  await page.reload()
  await ready(page)
  await expect(steps(page)).toHaveCount(2)
  await expect(page.getByRole('textbox', { name: 'Title of the lesson' })).toHaveValue(
    'Tuesday, 9b',
  )

  await share.click()
  const link = await page.getByRole('textbox', { name: 'Link to this lesson' }).inputValue()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toBe('tuesday-9b.lesson.json')

  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  const asked: string[] = []
  other.on('request', (request) => asked.push(request.url()))
  await open(other, link)
  await expect(other.getByRole('region', { name: 'This link holds a lesson' })).toContainText(
    'Tuesday, 9b',
  )
  expect(asked.filter((address) => address.includes('lesson='))).toEqual([])
  await other.getByRole('button', { name: 'Take it as my lesson' }).click()
  await expect(steps(other)).toHaveCount(2)

  await other.getByRole('button', { name: 'Begin anew' }).click()
  await other.getByLabel('Open a file').setInputFiles(await saved.path())
  await other.getByRole('button', { name: 'Take it as my lesson' }).click()
  await expect(steps(other)).toHaveCount(2)
  await elsewhere.close()
})

/** The text of each page of the printed page. */
async function printed(page: Page, format: 'A4' | 'Letter'): Promise<readonly string[]> {
  const margin = { top: '14mm', bottom: '14mm', left: '14mm', right: '14mm' }
  const data = new Uint8Array(await page.pdf({ format, margin }))
  const document = await getDocument({ data, verbosity: 0 }).promise
  const numbers = Array.from({ length: document.numPages }, (_, at) => at + 1)
  const texts = await Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await document.getPage(number)).getTextContent()
      return plain(items.map((item) => ('str' in item ? item.str : '')).join(''))
    }),
  )
  await document.destroy()
  return texts
}

/** The letters and digits of a text: a print breaks lines, joins letters, and has signs of its own. */
const plain = (text: string): string =>
  text.normalize('NFKC').replaceAll(/[^\p{Ll}\p{Lu}\p{Lo}\p{N}]/gu, '')

test('the printed plan lacks its notes, or its key stands where pupils see it', async ({
  page,
}) => {
  await openWhole(page, PLAN)
  for (const format of ['A4', 'Letter'] as const) {
    const pages = await printed(page, format)
    const whole = pages.join('')
    for (const { title, say, notes } of lesson.scenes.filter((scene) =>
      lesson.forms.full.includes(scene.id),
    ))
      for (const text of [title, say, notes]) expect(whole).toContain(plain(text))
    // The key begins a page, and nothing of the steps or the ticket is on it.
    const at = pages.findIndex((text) => text.includes(plain('Key to the exit ticket')))
    expect(pages[at]?.startsWith(plain('Key to the exit ticket'))).toBe(true)
    for (const { key } of lesson.exitTicket) {
      expect(pages.slice(at).join('')).toContain(plain(key))
      expect(pages.slice(0, at).join('')).not.toContain(plain(key))
    }
    expect(pages.length).toBeLessThanOrEqual(9)
    expect(whole).not.toContain('Printtheplan')
  }
})
