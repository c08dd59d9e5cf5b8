/** What the walk through the made-up languages looks for on a page. */
import type { Page } from '@playwright/test'
import { actorsKind, sourcesKind } from '../../src/data/coreKinds'
import { termsKind } from '../../src/data/fileKinds'
import { mapTexts } from '../../src/data/mapTexts'
import { filesOf } from '../../scripts/languages/template'
import { readData } from './support'

/** Texts and names of a page that hold plain Latin letters, each once. */
const latinTextsOf = async (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found = new Set<string>()
    const note = (text: string | null, element: Element): void => {
      // Marked as another language, or as code: such as a word in the language of its users.
      const isMarked = element.closest('[lang]:not(html), code') !== null
      if (text !== null && /[A-Za-z]{2}/.test(text) && !isMarked) found.add(text.trim())
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement
      if (element !== null && !['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(element.tagName)) {
        note(node.nodeValue, element)
      }
    }
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of [
        'aria-label',
        'aria-description',
        'aria-valuetext',
        'title',
        'placeholder',
        'alt',
      ]) {
        note(element.getAttribute(name), element)
      }
    }
    note(document.title, document.documentElement)
    return [...found]
  })

/** Fields of texts that may look like ids: “abstract”, “co-signatories”, “cybercrime”. */
const LIKE_IDS: ReadonlySet<string> = new Set(['pinpoint', 'literal', 'text', 'transliteration'])

/** Texts of the data that stay as they are in every language, longest first. */
function keptTexts(): readonly string[] {
  const kept = new Set<string>()
  const collect = (value: unknown): void => {
    if (typeof value === 'string') {
      // An id is no text: where one is shown as it is, that is a finding.
      if (/[A-Za-z]{2}/.test(value) && !/^[a-z0-9-]+$/.test(value)) kept.add(value)
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (typeof inner === 'string' && LIKE_IDS.has(key)) kept.add(inner)
        else collect(inner)
      }
    }
  }
  for (const { path, content, file } of filesOf(process.cwd())) {
    // Words that are counted or explained are themselves, and look like ids.
    if (file === 'term-frequency.json')
      Object(content).terms.forEach((word: string) => kept.add(word))
    collect(mapTexts(path, content, () => ''))
  }
  return [...kept].toSorted((one, other) => other.length - one.length)
}

const KEPT = keptTexts()

/** What the browser writes in the language’s own way, which for a made-up one is English: dates, lists, units. */
const BY_THE_BROWSER =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|and|or|kB)\b/g

/** Names that are the same everywhere: the app’s, its formats’, and those of languages in the browser’s words. */
const NAMES = [
  'Treaty Lens',
  'English',
  'CSV',
  'JSON',
  'BibTeX',
  'CSL',
  'APA',
  'PNG',
  'SVG',
  'ZIP',
  'DOI',
]

/** The languages that the data name by their tags. */
const languageNames = (): readonly string[] => {
  const names = new Intl.DisplayNames('en', { type: 'language' })
  const tags = new Set(readData(sourcesKind).map(({ language }) => language))
  for (const { ownTerm } of readData(actorsKind)) tags.add(ownTerm.language)
  for (const { language } of readData(termsKind)) tags.add(language)
  return [...tags].map((tag) => names.of(tag) ?? tag).toSorted((a, b) => b.length - a.length)
}

const ALWAYS = [...NAMES, ...languageNames()]

/** What is left of a text when all that may stand in English is taken out; empty if nothing is wrong. */
function remainder(text: string): string {
  let rest = text.replaceAll(/https?:\/\/\S+/g, ' ')
  for (const kept of KEPT) if (rest.includes(kept)) rest = rest.replaceAll(kept, ' ')
  rest = rest.replaceAll(BY_THE_BROWSER, ' ')
  for (const name of ALWAYS) rest = rest.replaceAll(name, ' ')
  return /[A-Za-z]{2}/.test(rest) ? rest.replaceAll(/\s+/g, ' ').trim() : ''
}

/** Texts and accessible names of a page that did not come from the catalogue or the words of the data. */
export async function outsideCatalogue(page: Page): Promise<readonly string[]> {
  const texts = await latinTextsOf(page)
  return texts.filter((text) => remainder(text) !== '')
}

/** Elements that stick out of the page, or whose text is cut off, each as a short description. */
export const stickingOut = async (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const describe = (element: Element, why: string): string =>
      `${why}: ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 50)}”`
    /** Whether the element, or one around it, may be scrolled sideways, or is heard and not seen. */
    const isExcused = (element: Element): boolean => {
      for (let one: Element | null = element; one !== null; one = one.parentElement) {
        const { overflowX, clipPath, position } = getComputedStyle(one)
        if (overflowX === 'auto' || overflowX === 'scroll') return true
        if (clipPath.startsWith('inset(50%') || (position === 'fixed' && one !== element))
          return true
        if (one instanceof SVGElement) return true
      }
      return false
    }
    const found: string[] = []
    for (const element of document.body.querySelectorAll('*')) {
      if (!(element instanceof HTMLElement) || !element.checkVisibility()) continue
      const box = element.getBoundingClientRect()
      if (box.width === 0 || box.height === 0) continue
      const style = getComputedStyle(element)
      const isOut = box.left < -1 || box.right > width + 1
      if (isOut && !isExcused(element)) found.push(describe(element, 'out of the page'))
      const isCut =
        (style.overflowX === 'hidden' || style.overflowX === 'clip') &&
        element.scrollWidth > element.clientWidth + 1 &&
        style.textOverflow !== 'ellipsis'
      if (isCut && !isExcused(element)) found.push(describe(element, 'cut off'))
    }
    return found.slice(0, 12)
  })

/** Words that are wider than the box that they stand in, where that box has an edge to be seen. */
export const overflowing = async (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    /** Whether it is heard and not seen. */
    const isUnseen = (element: Element): boolean => {
      for (let one: Element | null = element; one !== null; one = one.parentElement) {
        if (getComputedStyle(one).clipPath.startsWith('inset(50%')) return true
      }
      return false
    }
    const found: string[] = []
    for (const element of document.body.querySelectorAll(
      'button, a, td, th, p, h1, h2, h3, li, label, summary, dd, dt, select, small',
    )) {
      if (!(element instanceof HTMLElement) || !element.checkVisibility()) continue
      const { overflowX, display } = getComputedStyle(element)
      if (overflowX !== 'visible' || display === 'inline' || element.clientWidth < 2) continue
      const over = element.scrollWidth - element.clientWidth
      if (over > 1 && !isUnseen(element)) {
        found.push(
          `${over} px: ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 50)}”`,
        )
      }
    }
    return found.slice(0, 12)
  })
