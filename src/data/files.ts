/** The path of an actor's file below `public/data`. */
export const positionsFile = (actor: string): string => `positions/${actor}.json`

/** The path of an instrument's file below `public/data`. */
export const textFile = (instrument: string): string => `texts/${instrument}.json`
