import { useEffect, useMemo, useRef, useState } from 'react'
import { useLens } from '../../components/lensContext'
import type { PresentRole } from '../../data/presentMessages'
import { type LessonForm, minutesOf, scenesOf } from '../../domain/lessons'
import type { Lesson } from '../../domain/types'
import { browserClock } from './clock'
import { UnknownScene } from './Missing'
import { useScenesShown } from './sceneLens'
import { createSession, type SessionServices } from './session'
import { type Show, ShowContext, type ViewSlot } from './showContext'
import { Stage } from './stage/Stage'
import { TeacherWindow } from './teacher/TeacherWindow'
import { useAddressOfScene } from './useAddressOfScene'
import { openWire } from './wire'

interface LessonShowProps {
  readonly id: string
  readonly lesson: Lesson
  readonly form: LessonForm
  /** The step that the address names; empty for the first. */
  readonly scene: string
  readonly role: PresentRole
  readonly View: ViewSlot
}

/** A lesson that is presented, from the step of its address on. */
export function LessonShow({ id, lesson, form, scene, role, View }: LessonShowProps) {
  const list = useMemo(() => scenesOf(lesson, form), [lesson, form])
  const scenes = useScenesShown(list)
  const asked = scene === '' ? list[0]?.id : scene
  if (asked === undefined || !list.some((one) => one.id === asked)) {
    return <UnknownScene {...{ id, lesson, form, scene, role }} first={list[0]?.id} />
  }
  return <Running {...{ id, lesson, form, scenes, role, View }} scene={asked} />
}

const BROWSER: SessionServices = {
  clock: browserClock,
  openWire,
  storage: {
    getItem: (key) => sessionStorage.getItem(key),
    setItem: (key, value) => sessionStorage.setItem(key, value),
    removeItem: (key) => sessionStorage.removeItem(key),
  },
  newId: () => crypto.getRandomValues(new Uint32Array(3)).join('-'),
}

interface RunningProps extends LessonShowProps {
  readonly scenes: Show['scenes']
}

function Running({ id, lesson, form, scenes, scene, role, View }: RunningProps) {
  const [session] = useState(() => createSession({ name: `${id}-${form}`, role, scene }, BROWSER))
  const isSettled = useLens(({ settled }) => settled)
  const plan = useMemo(
    () =>
      scenes.map(({ scene: one, reveals }) => ({
        id: one.id,
        minutes: minutesOf(one, form),
        reveals,
      })),
    [scenes, form],
  )
  // One’s own lesson may be changed in another window while it is presented.
  const latest = useRef(plan)
  useEffect(() => {
    latest.current = plan
  }, [plan])
  useEffect(() => {
    // The form of the lesson is in the address, which is applied right after the first drawing.
    if (!isSettled) return
    return session.start((one) => latest.current.some((known) => known.id === one))
  }, [session, isSettled])
  useAddressOfScene(session, id, form, role)
  const show = useMemo<Show>(
    () => ({ lesson, id, form, scenes, plan, session, clock: BROWSER.clock, View }),
    [lesson, id, form, scenes, plan, session, View],
  )
  return <ShowContext value={show}>{role === 'stage' ? <Stage /> : <TeacherWindow />}</ShowContext>
}
