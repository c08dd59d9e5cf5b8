/** The id of the button that moves a step up (−1) or down (1). */
export const stepButton = (id: string, by: -1 | 1): string =>
  `own-${id}-${by === -1 ? 'up' : 'down'}`
