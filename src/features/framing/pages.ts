import { msg } from '@lingui/core/macro'
import type { SubPageInfo } from '../../components/SubPage'

export type FramingPageId =
  'layers' | 'words' | 'readings' | 'speeches' | 'texts' | 'claims' | 'voices'

export interface FramingPage extends SubPageInfo<FramingPageId> {
  /** The file of the data set without which the page has nothing to show. */
  readonly file: string
  /** Whether it shows the chosen actors side by side, so that the lens bar stands over it. */
  readonly compares?: boolean
}

/** The pages in the order of their links. */
export const FRAMING_PAGES: readonly FramingPage[] = [
  {
    id: 'layers',
    path: '',
    file: 'terms.json',
    name: msg`Security of what?`,
    heading: msg`Security of what?`,
    description: msg`Two vocabularies for the same talks. See what each word, actor and text would keep safe.`,
  },
  {
    id: 'words',
    path: 'words',
    file: 'terms.json',
    name: msg`Words`,
    heading: msg`Words that do not translate`,
    description: msg`Each word beside its nearest counterpart: who says it, what it means to them, and what gets lost between the two.`,
  },
  {
    id: 'readings',
    path: 'readings',
    file: 'issues.json',
    compares: true,
    name: msg`One issue, two readings`,
    heading: msg`One issue, two readings`,
    description: msg`The same question in each vocabulary: what counts as the threat, what as the remedy, and what each side asks the other.`,
  },
  {
    id: 'speeches',
    path: 'speeches',
    file: 'term-frequency.json',
    name: msg`Words by year`,
    heading: msg`Who said which word, year by year`,
    description: msg`How many speeches mention a word, by year and by speaker. Counts of speeches, from the record.`,
  },
  {
    id: 'texts',
    path: 'texts',
    file: 'instruments.json',
    name: msg`Texts`,
    heading: msg`Who framed which text`,
    description: msg`Whose words stand in the title and in the definitions of each text, and on which track it was made.`,
  },
  {
    id: 'claims',
    path: 'claims',
    file: 'claims.json',
    name: msg`Claims`,
    heading: msg`Check the claims`,
    description: msg`What documents of several sides claim, in our words. Judge first, then see what the record says.`,
  },
  {
    id: 'voices',
    path: 'voices',
    file: 'voices.json',
    name: msg`Voices`,
    heading: msg`What others say of the difference`,
    description: msg`Scholars, officials and advocates on the two vocabularies, by side and region, each with the source.`,
  },
]
