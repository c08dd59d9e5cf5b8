/** Goes on in a task of its own: what is long, in one, would hold up the page. */
export const ownTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
