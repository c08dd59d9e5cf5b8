/** The features that are loaded when they are asked for, and so bring a catalogue of their own. */
export const PARTS = [
  'about',
  'framing',
  'issue',
  'actor',
  'texts',
  'votes',
  'timeline',
  'map',
  'search',
  'lesson',
  'present',
  'paper',
  'share',
  'offline',
]
