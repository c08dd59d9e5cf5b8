import { useEffect } from 'react'
import { useLocation, useRouter } from 'wouter'
import { useStore } from 'zustand'
import { useLensStore } from '../../components/lensContext'
import type { PresentRole } from '../../data/presentMessages'
import type { LessonForm } from '../../domain/lessons'
import { printLens } from '../../lens/address'
import { chooseItem, leavePage } from '../../lens/lensStore'
import { presentPlace } from './presentPage'
import type { Session } from './session'
import { useShow } from './showContext'

/** Writes the step on the screen to the address, in the place of the one before: back leaves the presentation. */
export function useAddressOfScene(
  { store }: Session,
  id: string,
  form: LessonForm,
  role: PresentRole,
): void {
  const lensStore = useLensStore()
  const [location, navigate] = useLocation()
  const scene = useStore(store, ({ shown }) => shown.scene)
  const hasBegun = useStore(store, ({ wire }) => wire !== null)
  useEffect(() => {
    if (!hasBegun) return
    const { path, item } = presentPlace(id, scene, form, role)
    const { lens, defaults } = lensStore.getState()
    if (path === location && item === lens.item) return
    navigate(withQuery(path, printLens({ ...lens, item }, defaults)), { replace: true })
    chooseItem(lensStore, item)
    window.scrollTo(0, 0)
  }, [hasBegun, scene, id, form, role, location, navigate, lensStore])
}

const withQuery = (path: string, query: string): string =>
  query === '' ? path : `${path}?${query}`

/** The address of the other window of this lesson, as a link has it. */
export function useWindowAddress(role: PresentRole): string {
  const { id, form, session } = useShow()
  const { hrefs, base } = useRouter()
  const router = useRouter()
  const scene = useStore(session.store, ({ shown }) => shown.scene)
  const { path, item } = presentPlace(id, scene, form, role)
  const { defaults, lens } = useLensStore().getState()
  return hrefs(`${base}${withQuery(path, printLens({ ...lens, item }, defaults))}`, router)
}

/** Goes to the plan of the lesson; the presentation is not left in the history. */
export function useLeave(): () => void {
  const { id } = useShow()
  const store = useLensStore()
  const [, navigate] = useLocation()
  return () => {
    const { lens, defaults } = store.getState()
    navigate(withQuery(planPath(id), printLens({ ...lens, item: null }, defaults)), {
      replace: true,
    })
    leavePage(store)
    window.scrollTo(0, 0)
  }
}

/** Where the plan of a lesson stands. */
export const planPath = (id: string): string => `/lessons/${id}`
