import type { Lesson } from '../../domain/types'

/** Whether the exit ticket needs no link of ours: it is among the handouts, or there is none. */
export const hasOwnTicket = ({ exitTicket, handouts }: Lesson): boolean =>
  exitTicket.length === 0 || handouts.some(({ view }) => view.startsWith('/paper/ticket'))
