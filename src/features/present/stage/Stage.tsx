import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useTitle } from '../../../components/useTitle'
import { isAtEnd } from '../../../domain/present'
import { cornersIssue } from '../../../domain/slides'
import styles from '../Present.module.css'
import { Slide } from '../slides/Slide'
import { useScene, useShow, useShown } from '../showContext'
import { stepTitle } from '../titles'
import { useLeave, useWindowAddress } from '../useAddressOfScene'
import { changesOf, COMMAND_IDS, type CommandId, isPageDark } from './commands'
import { CornersDialog } from './CornersDialog'
import { Foot } from './Foot'
import { KeysDialog } from './KeysDialog'
import { TopLine } from './TopLine'
import { useKeys } from './useKeys'
import { useStageTheme } from './useStageTheme'

const HEARD: readonly CommandId[] = [...COMMAND_IDS, 'keys']
type Open = 'keys' | 'corners' | null

/** What the class sees: one step at a time. */
export function Stage() {
  const show = useShow()
  const { shown: step, place } = useScene()
  const state = useShown()
  const [open, setOpen] = useState<Open>(null)
  const [note, setNote] = useState<Note | null>(null)
  const leave = useLeave()
  const notes = useWindowAddress('teacher')
  useTitle(stepTitle(step.scene, show.lesson))
  useStageTheme(state.theme)
  useEffect(() => () => void leaveFullScreen(), [])
  const run = (command: CommandId): void => {
    setNote(command === 'next' && isAtEnd(state, show.plan) ? 'end' : null)
    setOpen(null)
    const change = changesOf(show, isPageDark)[command]
    if (change !== undefined) show.session.act(change)
    if (command === 'keys') setOpen('keys')
    if (command === 'corners') {
      if (cornersIssue(step.slide) === undefined) setNote('no-corners')
      else setOpen('corners')
    }
    if (command === 'full') void switchFullScreen().then((done) => setNote(done ? null : 'no-full'))
    if (command === 'notes') {
      const opened = window.open(notes, `notes-${show.id}`, 'popup,width=1060,height=760')
      if (opened === null) setNote('no-window')
      else show.session.meet(opened)
    }
    if (command === 'leave') leave()
  }
  useKeys(run, HEARD)
  return (
    <div className={styles.stage}>
      <div className={styles.whole} inert={state.blank}>
        <TopLine />
        {note === null ? null : <NoteLine note={note} address={notes} />}
        <Slide key={step.scene.id} shown={step} />
        <Foot place={place} onCommand={run} />
      </div>
      {state.blank ? <DarkScreen onLight={() => run('blank')} /> : null}
      {open === 'keys' ? <KeysDialog onCommand={run} onClose={() => setOpen(null)} /> : null}
      {open === 'corners' ? <CornersDialog onClose={() => setOpen(null)} /> : null}
    </div>
  )
}

type Note = 'end' | 'no-corners' | 'no-full' | 'no-window'

function NoteLine({ note, address }: { readonly note: Note; readonly address: string }) {
  return (
    <p role="status" className={styles.note}>
      {note === 'end' ? <Trans>That was the last step.</Trans> : null}
      {note === 'no-corners' ? (
        <Trans>Three corners need one issue, and this step shows none or several.</Trans>
      ) : null}
      {note === 'no-full' ? (
        <Trans>This browser refuses full screen here. Its own key is often F11.</Trans>
      ) : null}
      {note === 'no-window' ? (
        <Trans>
          The browser refused to open a window.{' '}
          <a href={address} target="_blank" rel="noreferrer">
            Open the teacher’s window
          </a>
        </Trans>
      ) : null}
    </p>
  )
}

/** Nothing at all to see; a press anywhere brings the step back. */
function DarkScreen({ onLight }: { readonly onLight: () => void }) {
  const { t } = useLingui()
  return (
    <button
      type="button"
      className={styles.off}
      aria-label={t`Show the step again`}
      onClick={onLight}
    />
  )
}

/** Answers with false where the browser has no full screen for us. */
async function switchFullScreen(): Promise<boolean> {
  if (await leaveFullScreen()) return true
  try {
    await document.documentElement.requestFullscreen()
    return true
  } catch {
    return false
  }
}

async function leaveFullScreen(): Promise<boolean> {
  // A browser without full screen has no such field, whatever the types say.
  if ((document.fullscreenElement ?? null) === null) return false
  await document.exitFullscreen()
  return true
}
