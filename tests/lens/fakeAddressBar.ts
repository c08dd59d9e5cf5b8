import type { AddressBar } from '../../src/lens/addressSync'

/** A browser’s address bar and history without a browser; `calls` holds each write, in order. */
export class FakeAddressBar implements AddressBar {
  readonly calls: string[] = []
  #entries: URL[]
  #at = 0
  readonly #listeners = new Set<() => void>()

  constructor(address: string) {
    this.#entries = [new URL(address, 'https://example.org')]
  }

  get location(): URL {
    const entry = this.#entries[this.#at]
    if (entry === undefined) throw new Error('the history has no such entry')
    return entry
  }

  /** The addresses of all entries, oldest first, without the origin. */
  get entries(): readonly string[] {
    return this.#entries.map(({ href, origin }) => href.slice(origin.length))
  }

  readonly history = {
    pushState: (_state: unknown, _title: string, address?: string | URL | null): void => {
      this.calls.push(`push ${String(address)}`)
      const entry = new URL(String(address), this.location)
      this.#entries = [...this.#entries.slice(0, this.#at + 1), entry]
      this.#at += 1
    },
    replaceState: (_state: unknown, _title: string, address?: string | URL | null): void => {
      this.calls.push(`replace ${String(address)}`)
      this.#entries[this.#at] = new URL(String(address), this.location)
    },
  }

  addEventListener(_type: 'popstate', listener: () => void): void {
    this.#listeners.add(listener)
  }

  removeEventListener(_type: 'popstate', listener: () => void): void {
    this.#listeners.delete(listener)
  }

  /** What the back and forward buttons do. */
  go(steps: number): void {
    this.#at += steps
    this.#pop()
  }

  /** What a link to a part of the page does: a new entry, and `popstate` for it. */
  jump(hash: string): void {
    this.#entries = [...this.#entries.slice(0, this.#at + 1), new URL(hash, this.location)]
    this.#at += 1
    this.#pop()
  }

  #pop(): void {
    for (const listener of this.#listeners) listener()
  }
}
