/** What a printer would get: the pages of a PDF with their text and its sizes. */
import type { Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PdfPage {
  readonly text: string
  /** Sizes of its letters in points, smallest first. */
  readonly sizes: readonly number[]
  readonly width: number
  readonly height: number
}

type Sheet = 'A4' | 'Letter'

/** Prints a page as a reader’s browser does, and reads what comes out. */
export async function printed(page: Page, format: Sheet = 'A4'): Promise<readonly PdfPage[]> {
  const data = new Uint8Array(await page.pdf({ format }))
  const document = await getDocument({ data, verbosity: 0, useSystemFonts: false }).promise
  const pages: PdfPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number)
    const { items } = await sheet.getTextContent()
    const pieces = items.flatMap((item) => ('str' in item ? item : []))
    const { width, height } = sheet.getViewport({ scale: 1 })
    pages.push({
      text: pieces
        .map(({ str, hasEOL }) => (hasEOL ? `${str} ` : str))
        .join('')
        .replaceAll(/\s+/g, ' '),
      sizes: pieces
        .filter(({ str }) => str.trim() !== '')
        .map((piece) => piece.height)
        .toSorted((a, b) => a - b),
      width,
      height,
    })
  }
  await document.destroy()
  return pages
}

/** Words as they are looked for in a PDF, which keeps no space at a line’s end, and one apostrophe for two. */
export const squeezed = (text: string): string =>
  text.replaceAll(/[\s\u00AD]+/g, '').replaceAll('\u02BC', '\u2019')
