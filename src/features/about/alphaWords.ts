import type { I18n } from '@lingui/core'

/** Alpha or an end of its interval, with two decimals and a true minus sign. */
export const alphaWords = (i18n: I18n, alpha: number): string =>
  i18n.number(alpha, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).replace('-', '−')
