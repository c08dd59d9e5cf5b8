import { framingFiles, showsColumns } from '../../features/framing/framingFiles'
import { FramingView } from '../../features/framing/FramingView'
import { FRAMING_PAGES } from '../../features/framing/pages'
import { messages } from '../../locales/framing/en'
import { NotFound } from '../NotFound'
import type { Part } from './part'

/** The quarrel under the issues: two vocabularies. */
export const part: Part = {
  messages,
  View: ({ page }) => <FramingView page={page} missing={<NotFound />} />,
  pages: ({ dataset }) =>
    FRAMING_PAGES.filter(({ file }) => dataset.files.includes(file)).map(
      ({ path, name, description }) => ({ path, title: name, description }),
    ),
  needs: (page) => ({
    kinds: framingFiles(page),
    ...(showsColumns(page) ? { actors: 'lens' } : {}),
  }),
}
