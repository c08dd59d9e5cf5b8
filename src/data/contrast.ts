/** The papers that text stands on, by theme; the same values as in `app/tokens.css` (tested). */
export const PAPER = {
  light: ['#fbfaf6', '#ffffff'],
  dark: ['#14181c', '#1c2227'],
} as const

/** Relative luminance of a colour `#rrggbb`, 0 to 1 (WCAG 2.2, “relative luminance”). */
export function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours `#rrggbb`, 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrastRatio(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
