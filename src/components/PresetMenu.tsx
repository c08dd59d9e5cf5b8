import { Trans } from '@lingui/react/macro'
import { useId, useRef } from 'react'
import { applyLens, chooseItem } from '../lens/lensStore'
import { useCore } from './coreContext'
import styles from './LensBar.module.css'
import { useLensStore } from './lensContext'

/** The lenses that the data set proposes, behind one button. */
export function PresetMenu() {
  const { dataset } = useCore()
  const store = useLensStore()
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  return (
    <div className={styles.presets}>
      <button type="button" className="button" popoverTarget={id}>
        <Trans>Lenses</Trans> <span aria-hidden="true">▾</span>
      </button>
      <div ref={menu} id={id} popover="auto" className={styles.menu}>
        {dataset.lenses.map((preset) => (
          <button
            key={preset.id}
            type="button"
            className={styles.preset}
            onClick={() => {
              const { item } = store.getState().lens
              applyLens(store, preset.lens)
              // The page stays, and so does what it shows.
              if (item !== null) chooseItem(store, item)
              menu.current?.hidePopover()
            }}
          >
            {preset.title}
          </button>
        ))}
      </div>
    </div>
  )
}
