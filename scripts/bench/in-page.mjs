/**
 * What runs in the page, given to it as it is written: nothing from outside may be named in these
 * functions. Times are in milliseconds, from the click to the paint after the DOM is final.
 */

/** @typedef {'toggle' | 'sort' | 'search' | 'frame'} Change */

/**
 * Makes one change and waits for it. A change undoes the one before it, so that the second brings back
 * what there was. `first` is the time to the first answer, where the control itself gives one.
 * @param {{ change: Change, words: string }} what `words` leave some of the issues
 * @returns {Promise<{ first: number | null, final: number }>}
 */
export async function timeChange({ change, words }) {
  const isChapter = (/** @type {Element} */ row) => row.firstElementChild === row.lastElementChild
  /**
   * Tells any two states that follow one another apart. It is read at each frame, so it must not look
   * through the table, or count its cells: to pass six hundred thousand elements would be most of what is
   * measured.
   */
  const state = () => {
    const table = document.querySelector('main table')
    if (!(table instanceof HTMLTableElement)) throw new Error('there is no table')
    const rows = [...(table.tBodies[0]?.rows ?? [])]
    return [
      table.tHead?.rows[0]?.childElementCount,
      rows.filter(isChapter).length,
      document.querySelector('main [role="status"]')?.textContent,
      rows.find((row) => !isChapter(row))?.firstElementChild?.textContent,
    ].join('|')
  }
  const painted = () =>
    new Promise((resolve) => {
      // What is posted while a frame is made comes after its paint.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => resolve(performance.now()), { once: true })
        port1.start()
        port2.postMessage(null)
      })
    })
  /** Sets a field as a reader does: React listens to the event and asks the element. */
  const enter = (
    /** @type {Element | null} */ field,
    /** @type {string} */ value,
    /** @type {string} */ event,
  ) => {
    if (field === null) throw new Error('a field of the comparison is not there')
    Reflect.set(Object.getPrototypeOf(field), 'value', value, field)
    field.dispatchEvent(new Event(event, { bubbles: true }))
  }
  const toggles = document.querySelector('[role="group"]:has(button[aria-pressed])')
  const frames = document.querySelector('[role="radiogroup"]')
  const pressed = () => [...(toggles?.querySelectorAll('button[aria-pressed]') ?? [])].at(-1)
  const radios = () => [...(frames?.querySelectorAll('input[type="radio"]') ?? [])]
  const isOn = (/** @type {Element | undefined} */ radio) =>
    radio instanceof HTMLInputElement && radio.checked
  const press = (/** @type {Element | undefined} */ element) => {
    if (!(element instanceof HTMLElement)) throw new Error('a button is not there')
    element.click()
  }
  const makers = {
    toggle: () => press(pressed()),
    sort: () => {
      const field = document.querySelector('main select')
      const sorted = field instanceof HTMLSelectElement && field.value === 'disagreement'
      enter(field, sorted ? 'chapter' : 'disagreement', 'change')
    },
    search: () => {
      const field = document.querySelector('main input[type="search"]')
      const filled = field instanceof HTMLInputElement && field.value !== ''
      enter(field, filled ? '' : words, 'input')
    },
    frame: () => press(radios().find((radio) => !isOn(radio))),
  }
  /** What the control shows of itself before the table has followed. */
  const shown = () =>
    change === 'toggle' ? pressed()?.getAttribute('aria-pressed') : radios().findIndex(isOn)

  const before = state()
  const shownBefore = shown()
  const start = performance.now()
  makers[change]()
  /** @type {number | null} */
  let first = null
  for (;;) {
    const atFrame = new Promise((resolve) => {
      requestAnimationFrame(() => resolve(state() !== before))
    })
    const answered = first === null && shown() !== shownBefore
    const paint = painted()
    const isFinal = await atFrame
    const time = await paint
    if (isFinal) return { first, final: time - start }
    if (answered || (first === null && shown() !== shownBefore)) first = time - start
    if (time - start > 60_000) throw new Error(`nothing has followed the change: ${change}`)
  }
}

/**
 * Writes a table of the same rows anew whole, as plain HTML without the app's own ways to save work,
 * and sees it painted. Of a very large table a part of the rows is written, and counted for all: a large
 * one takes at least so much longer.
 * @param {number} part of the rows, above 0 and up to 1
 * @returns {Promise<number>}
 */
export async function timeNaive(part) {
  const table = document.querySelector('main table')
  const copy = table?.cloneNode(false)
  if (!(table instanceof HTMLTableElement) || !(copy instanceof HTMLTableElement)) {
    throw new Error('there is no table')
  }
  const all = [...table.querySelectorAll('tbody tr')]
  const rows = all.slice(0, Math.ceil(all.length * part))
  const body = rows.map(({ outerHTML }) => outerHTML).join('')
  const html = `${table.tHead?.outerHTML ?? ''}<tbody role="rowgroup">${body}</tbody>`
  const plain = new CSSStyleSheet()
  plain.replaceSync('[data-naive] * { content-visibility: visible !important; }')
  document.adoptedStyleSheets = [plain]
  copy.dataset['naive'] = ''
  table.replaceWith(copy)
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  await frame()
  const start = performance.now()
  copy.innerHTML = html
  await new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', resolve, { once: true })
      port1.start()
      port2.postMessage(null)
    })
  })
  const taken = performance.now() - start
  copy.replaceWith(table)
  document.adoptedStyleSheets = []
  await frame()
  return taken * (all.length / rows.length)
}
