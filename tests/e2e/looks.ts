/** What can be lost when a page is magnified, spaced out, or drawn in colours of the system. */
import type { Page } from '@playwright/test'

/** The spacing of text that WCAG 1.4.12 asks a page to bear. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`

/** Spaces out the text. A constructed style sheet is one that the content security policy lets in. */
export async function spaceOut(page: Page): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [sheet]
  }, SPACING)
}

/** Gives the text its own spacing again. */
export async function spaceBack(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
  })
}

/**
 * Text that is cut off by a box that does not scroll, or lies over other text. What is shortened on purpose, with a
 * sign that it goes on, stands whole where its button leads.
 */
export const lostText = async (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    interface Line {
      readonly node: Text
      readonly box: DOMRect
    }
    // What is laid out only when it comes near has no place of its own until then.
    const whole = new CSSStyleSheet()
    whole.replaceSync('* { content-visibility: visible !important; }')
    document.adoptedStyleSheets.push(whole)
    // As a reader comes to the page: nothing scrolled, nothing focused.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    for (const box of document.querySelectorAll('*')) {
      if (box.scrollTop !== 0 || box.scrollLeft !== 0) box.scrollTo(0, 0)
    }
    const isForEarsOnly = (element: Element): boolean =>
      getComputedStyle(element).clipPath.startsWith('inset(50%') ||
      (element.parentElement !== null && isForEarsOnly(element.parentElement))
    const isHidden = (element: Element): boolean =>
      element.closest('svg') !== null ||
      (element.closest('details:not([open])') !== null && element.closest('summary') === null) ||
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
      isForEarsOnly(element)
    const isShortened = ({ webkitLineClamp, textOverflow }: CSSStyleDeclaration): boolean =>
      webkitLineClamp !== 'none' || textOverflow === 'ellipsis'
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const lines: Line[] = []
    const faults: string[] = []
    const said = ({ data }: Text): string => `“${data.trim().slice(0, 40)}”`
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement } = node
      if (
        !(node instanceof Text) ||
        parentElement === null ||
        node.data.trim() === '' ||
        isHidden(parentElement)
      )
        continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const boxes = [...range.getClientRects()].filter(
        ({ width, height }) => width > 1 && height > 1,
      )
      let [across, along, shortened] = [true, true, false]
      // From the text outwards, until a box that scrolls: what is beyond its edge can be reached.
      for (
        let outer: Element | null = parentElement;
        outer !== null && outer !== document.body && !shortened;
        outer = outer.parentElement
      ) {
        const style = getComputedStyle(outer)
        shortened = isShortened(style)
        if (shortened || style.display === 'inline' || style.display === 'contents') continue
        if (/auto|scroll/.test(style.overflowX)) across = false
        if (/auto|scroll/.test(style.overflowY)) along = false
        const edge = outer.getBoundingClientRect()
        const cuts = (box: DOMRect): boolean =>
          (across &&
            /hidden|clip/.test(style.overflowX) &&
            (box.right > edge.right + 2 || box.left < edge.left - 2)) ||
          // A line has some room above and below its letters.
          (along &&
            /hidden|clip/.test(style.overflowY) &&
            (box.bottom > edge.bottom + box.height / 4 || box.top < edge.top - box.height / 4))
        if (boxes.some(cuts)) faults.push(`cut off: ${said(node)}`)
      }
      if (!shortened && across && along) lines.push(...boxes.map((box) => ({ node, box })))
    }
    // Letters fill about the middle half of the height of their line.
    const inner = ({ box }: Line) => ({
      top: box.top + box.height * 0.3,
      bottom: box.bottom - box.height * 0.3,
    })
    lines.sort((a, b) => inner(a).top - inner(b).top)
    for (const [index, one] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        if (inner(other).top >= inner(one).bottom) break
        const across =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        if (one.node !== other.node && across > 3) {
          faults.push(`${said(one.node)} lies over ${said(other.node)}`)
        }
      }
    }
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== whole)
    return faults
  })

/** What moves though the reader asked for less motion. */
export const movingParts = async (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } =
        getComputedStyle(element)
      const lasts = (times: string): boolean =>
        times.split(',').some((time) => Number.parseFloat(time) > 0)
      const moves =
        lasts(transitionDuration) ||
        (animationName !== 'none' && lasts(animationDuration)) ||
        scrollBehavior === 'smooth'
      return moves ? [`${element.tagName} ${String(element.getAttribute('class'))}`] : []
    }),
  )

/**
 * Marks and words of drawings that can hardly be told from the ground when the system sets the colours: neither
 * filling nor outline has a contrast of 3 to 1 with it. Land is ground, and no mark.
 */
export const fadedMarks = async (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const rgb = (colour: string): readonly number[] =>
      (/^rgba?\(([^)]*)\)/.exec(colour)?.[1] ?? '').split(/[ ,/]+/).map(Number)
    const light = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = rgb(colour).map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const ground = light(getComputedStyle(document.body).backgroundColor)
    const isSeen = (colour: string): boolean => {
      if (colour.startsWith('url')) return true
      if (colour === 'none' || colour === '' || (rgb(colour)[3] ?? 1) === 0) return false
      const [high, low] = [Math.max(light(colour), ground), Math.min(light(colour), ground)]
      return (high + 0.05) / (low + 0.05) >= 3
    }
    const marks = document.querySelectorAll(
      'main svg :is(circle, path, rect, line, polygon, text):not(defs *, clipPath *, pattern *)',
    )
    return [
      ...new Set(
        [...marks].flatMap((mark) => {
          const { fill, stroke, strokeWidth } = getComputedStyle(mark)
          const isDrawn =
            mark.getBoundingClientRect().width + mark.getBoundingClientRect().height > 0
          const isNothing = stroke === 'none' && (fill === 'none' || mark.tagName === 'line')
          if (!isDrawn || isNothing || mark.matches('[data-ground]') || isSeen(fill)) return []
          if (Number.parseFloat(strokeWidth) > 0 && isSeen(stroke)) return []
          return [`${mark.tagName} ${String(mark.getAttribute('class'))}: ${fill}, ${stroke}`]
        }),
      ),
    ]
  })
