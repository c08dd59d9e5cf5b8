import { Trans } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import { countsIn } from '../../../domain/present'
import { toCsv } from '../../../domain/csv'
import { saveFile } from '../../../ui/saveFile'
import { useShow, useShown } from '../showContext'
import styles from './Teacher.module.css'

const COLUMNS = [
  'dataset',
  'version',
  'updated',
  'lesson',
  'step',
  'title',
  'view',
  'less',
  'middle',
  'more',
]

/** Saves where the class stood as a file; nothing else keeps it. */
export function SaveCorners() {
  const { dataset } = useCore()
  const { id, scenes } = useShow()
  const state = useShown()
  const counted = scenes.flatMap(({ scene }) => {
    const counts = countsIn(state, scene.id)
    return counts === null ? [] : [{ scene, counts }]
  })
  if (counted.length === 0) return null
  const save = (): void => {
    const rows = counted.map(({ scene, counts }) => [
      dataset.id,
      dataset.version,
      dataset.updated,
      id,
      scene.id,
      scene.title,
      scene.view,
      counts.less,
      counts.middle,
      counts.more,
    ])
    saveFile(`${id}-three-corners.csv`, 'text/csv', toCsv(COLUMNS, rows))
  }
  return (
    <p className={styles.buttons}>
      <button type="button" className="button" onClick={save}>
        <Trans>Save where the class stood (CSV)</Trans>
      </button>
    </p>
  )
}
