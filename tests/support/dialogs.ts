/**
 * Stand-ins for modal dialogs and popovers, which jsdom lacks: opening, closing, the Escape key, the
 * focus that goes in and comes back, the `close` event. What a browser does beyond is tested in one.
 */

/** Open dialogs, the topmost last, with what had the focus before. */
const opened: { readonly dialog: HTMLDialogElement; readonly before: Element | null }[] = []

const FOCUSABLE = 'button, input, select, a[href], [tabindex="0"]'
const isShown = (popover: HTMLElement): boolean => popover.style.display !== ''

/** Pages that have the stand-ins; test files share one. */
const served = new WeakSet<Document>()

export function standInForDialogs(page: Document): void {
  if (served.has(page)) return
  served.add(page)
  HTMLDialogElement.prototype.showModal = function (): void {
    if (this.open) throw new DOMException('The dialog is open already', 'InvalidStateError')
    opened.push({ dialog: this, before: page.activeElement })
    this.setAttribute('open', '')
    this.querySelector<HTMLElement>(FOCUSABLE)?.focus()
  }
  HTMLDialogElement.prototype.close = function (): void {
    if (!this.open) return
    this.removeAttribute('open')
    const index = opened.findIndex(({ dialog }) => dialog === this)
    const [entry] = index < 0 ? [] : opened.splice(index, 1)
    if (entry?.before instanceof HTMLElement) entry.before.focus()
    // A browser tells of it in a task of its own.
    queueMicrotask(() => this.dispatchEvent(new Event('close')))
  }
  page.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') opened.at(-1)?.dialog.close()
  })

  HTMLElement.prototype.showPopover = function (): void {
    this.style.display = 'block'
  }
  HTMLElement.prototype.hidePopover = function (): void {
    this.style.display = ''
  }
  page.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button[popovertarget]') : null
    const popover = page.getElementById(button?.getAttribute('popovertarget') ?? '')
    if (popover === null) return
    if (isShown(popover)) popover.hidePopover()
    else popover.showPopover()
  })
  const style = page.createElement('style')
  style.textContent = '[popover] { display: none }'
  page.head.append(style)
}
