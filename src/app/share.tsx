/** What the buttons of the banner do with the view on the screen; loaded when one is pressed. */
import type { I18n } from '@lingui/core'
import { useLingui } from '@lingui/react'
import type { ReactNode } from 'react'
import type { Core } from '../components/coreContext'
import { withMessages, WithMessages } from '../components/WithMessages'
import { AddedNote } from '../features/share/AddedNote'
import { addView } from '../features/share/addView'
import { ShareDialog } from '../features/share/ShareDialog'
import { chosenWords, pageName, viewAddress, viewPath, viewTitle } from '../features/share/viewLink'
import type { LensState } from '../lens/lensStore'
import { messages as later } from '../locales/later/en'
import { messages as own } from '../locales/share/en'
import { VIEW_WORDS } from './viewWords'

const words = { ...later, ...own }

/** The name of the page on the screen; a page without one is the view that its path begins with. */
function namePage(i18n: I18n, path: string): string {
  const name = pageName(document.title)
  const [, view = ''] = viewPath(path).split('/')
  const ofView = VIEW_WORDS[view]
  return name !== '' || ofView === undefined ? name : i18n._(ofView)
}

/** What was on the screen when the button was pressed. */
interface Pressed {
  readonly i18n: I18n
  readonly core: Core
  /** Where the app stands, below the path of the site. */
  readonly path: string
  readonly state: LensState
  readonly onClose: () => void
}

/** The dialog “Share this view”. */
export function Share({ path, onClose }: Pick<Pressed, 'path' | 'onClose'>) {
  const { i18n } = useLingui()
  return (
    <WithMessages messages={words}>
      <ShareDialog page={namePage(i18n, path)} path={path} onClose={onClose} />
    </WithMessages>
  )
}

/** Adds the view to the teacher’s own lesson; answers with what is to be said of it. */
export function addToLesson({ i18n, core, path: at, state, onClose }: Pressed): ReactNode {
  const path = viewPath(at)
  const chosen = chosenWords(withMessages(i18n, words), core, path, state)
  const title = viewTitle(namePage(i18n, path), chosen)
  const added = addView(core.dataset, { title, view: viewAddress(path, state) })
  return (
    <WithMessages messages={words}>
      <AddedNote added={added} onClose={onClose} />
    </WithMessages>
  )
}
