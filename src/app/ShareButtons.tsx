import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { useCore } from '../components/coreContext'
import { useLensStore } from '../components/lensContext'
import styles from './Shell.module.css'
import { useOpened } from '../components/useOpened'

/** What takes the view on the screen elsewhere; the script for it is no part of the first page. */
export function ShareButtons() {
  const { i18n, t } = useLingui()
  const core = useCore()
  const store = useLensStore()
  const [path] = useLocation()
  const title = t`Share`
  const { opened, open } = useOpened(title)
  const [note, setNote] = useState<ReactNode>(null)
  const share = (): void =>
    void open(async (close) => {
      const { Share } = await import('./share')
      return <Share path={path} onClose={close} />
    })
  const add = (): void => {
    // As it is now, not as it is when the script has come.
    const state = store.getState()
    void open(async () => {
      const { addToLesson } = await import('./share')
      setNote(addToLesson({ i18n, core, path, state, onClose: () => setNote(null) }))
      return null
    })
  }
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={share}>
        {title}
      </button>
      <button type="button" className="button" onClick={add}>
        {t`Add to my lesson`}
      </button>
      <div role="status" className={styles.note}>
        {note}
      </div>
      {opened}
    </>
  )
}
