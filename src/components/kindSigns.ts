import type { ActorKind } from '../domain/types'

/** Signs for those who fly no flag, one a kind, as paths; drawn in a box of 16 by 16. */
export const KIND_SIGNS: Record<ActorKind | 'text', string> = {
  state: 'M4 14V2h8l-2 3 2 3H5',
  'integration-organisation': 'M8 2a6 6 0 1 0 .01 0M8 5v6M5 8h6',
  'state-group': 'M5 6a2 2 0 1 0 .01 0M11 6a2 2 0 1 0 .01 0M8 11a2 2 0 1 0 .01 0',
  'civil-society': 'M8 2a6 6 0 1 0 .01 0M8 5.5a2.5 2.5 0 1 0 .01 0',
  industry: 'M2 14V7l4 3V7l4 3V3h4v11Z',
  'un-body': 'M8 2a6 6 0 1 0 .01 0M2 8h12M8 2c4 4 4 8 0 12M8 2c-4 4-4 8 0 12',
  'international-body': 'M2 14h12M3 6l5-4 5 4ZM4 6v8M8 6v8M12 6v8',
  experts: 'M8 3l7 3-7 3-7-3ZM4 8v4c3 2 5 2 8 0V8',
  text: 'M4 2h6l3 3v9H4ZM6 7h5M6 10h5',
}
