import { instrumentsKind } from '../../data/coreKinds'
import { textsPages } from '../../features/texts/pages'
import { TextsView } from '../../features/texts/TextsView'
import { mainTextsOf } from '../../domain/textOrder'
import { messages } from '../../locales/texts/en'
import { NotFound } from '../NotFound'
import type { Part } from './part'

/** The texts side by side, and how far they lie from what was asked for. */
export const part: Part = {
  messages,
  View: ({ page }) => <TextsView page={page} missing={<NotFound />} />,
  pages: ({ dataset }) =>
    textsPages(dataset).map(({ path, name, description }) => ({ path, title: name, description })),
  needs: (page, { dataset }) => {
    const { milestones } = dataset
    if (page === 'demand' && milestones !== undefined)
      return { kinds: [instrumentsKind], actors: 'lens', texts: [milestones.finalText] }
    return { kinds: [instrumentsKind], texts: mainTextsOf(dataset) }
  },
}
