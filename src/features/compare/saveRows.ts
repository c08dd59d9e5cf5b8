import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { standingWords } from '../../components/words'
import { saveFile } from '../../ui/saveFile'
import { rowsCsv, type RowsOnScreen } from './rowsCsv'

/** Saves the rows as a file that names data set, version and day. Loaded when a reader asks for it. */
export function saveRows(i18n: I18n, shown: Omit<RowsOnScreen, 'stateWords'>): void {
  const stateWords: RowsOnScreen['stateWords'] = (standing, issue) => {
    if (standing === null) return i18n._(msg`Not shown: its file was refused`)
    if (standing.kind === 'coded') return i18n._(msg`Coded`)
    const words = standingWords(standing, issue)
    return typeof words === 'string' ? words : i18n._(words)
  }
  const { dataset, day } = shown
  const name = `${dataset.id}-${dataset.version}-rows-${day}.csv`
  saveFile(name, 'text/csv', rowsCsv({ ...shown, stateWords }))
}
