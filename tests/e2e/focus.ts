/** Where the focus stands, whether it can be seen there, and ways to move it. */
import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any page has. */
const MOST_STOPS = 400

/**
 * Runs in the page: what is wrong with the focus where it is now, or on each of at most `most` stops spread over
 * the page. A script that moves the focus after a key keeps it as visible as the key would.
 */
function faultsInPage(most: number): readonly string[] {
  const faultOf = (focused: Element): string => {
    const name = focused.getAttribute('aria-label') ?? focused.textContent
    const what = `${focused.tagName} “${name.trim().slice(0, 40)}”`
    // A radio shows its focus on the words beside it.
    const isRadio = focused instanceof HTMLInputElement && focused.type === 'radio'
    const shown = (isRadio ? focused.nextElementSibling : null) ?? focused
    const style = getComputedStyle(shown)
    if (style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 1) {
      return `no focus is seen on ${what}`
    }
    // A link of two lines has no text between the end of one and the start of the other.
    // Of what is larger than the window, the part that is in it counts.
    const boxes = [...shown.getClientRects()].map(({ left, top, right, bottom }) => {
      const [x, y] = [Math.max(0, left), Math.max(0, top)]
      return new DOMRect(x, y, Math.min(innerWidth, right) - x, Math.min(innerHeight, bottom) - y)
    })
    const isSeen = boxes.some((box) =>
      [0.1, 0.5, 0.9].some((x) =>
        [0.2, 0.5, 0.8].some((y) => {
          const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y)
          return (
            top !== null && (shown.contains(top) || focused.contains(top) || top.contains(focused))
          )
        }),
      ),
    )
    return isSeen ? '' : `the focus is hidden behind something on ${what}`
  }
  if (most === 0) {
    const focused = document.activeElement
    return focused === null || focused === document.body ? [] : [faultOf(focused)]
  }
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]',
    ),
  ].filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility({ visibilityProperty: true }))
  const each = Math.max(1, Math.ceil(stops.length / most))
  return stops
    .filter((_stop, index) => index % each === 0)
    .map((stop) => {
      stop.focus()
      if (document.activeElement === stop) return faultOf(stop)
      return `the focus cannot be set on ${stop.tagName} “${stop.textContent.slice(0, 40)}”`
    })
}

/** What is wrong with where the focus stands now, once the page has been drawn; empty if all is well. */
async function faultOfFocus(page: Page): Promise<string> {
  const look = async (): Promise<string> => (await page.evaluate(faultsInPage, 0))[0] ?? ''
  if ((await look()) === '') return ''
  // A look at the next frames, since the page may just be changing under the focus.
  await page.evaluate(
    async () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve))
      }),
  )
  return look()
}

/** What is wrong with the focus on the stops of a page, or on `most` of them that are spread over it. */
export async function faultsOfStops(page: Page, most: number): Promise<readonly string[]> {
  await page.keyboard.press('Tab')
  return (await page.evaluate(faultsInPage, most)).filter((fault) => fault !== '')
}

const isFocused = async (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement)

/** Presses a key until something has the focus; every stop on the way must show its focus. */
export async function keyTo(
  page: Page,
  target: Locator,
  key = 'Tab',
  most = MOST_STOPS,
): Promise<void> {
  const faults: string[] = []
  for (let stops = 0; stops < most; stops += 1) {
    await page.keyboard.press(key)
    const fault = await faultOfFocus(page)
    if (fault !== '') faults.push(fault)
    if (await isFocused(target)) {
      expect(faults).toEqual([])
      return
    }
  }
  throw new Error(`${key} never came to ${String(target)}`)
}
