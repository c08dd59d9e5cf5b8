import { useLens, useLensStore } from '../../components/lensContext'
import type { LessonForm } from '../../domain/lessons'
import { chooseItem } from '../../lens/lensStore'

interface FormChoice {
  readonly form: LessonForm
  /** What the address asks for and no form is called; null if there is none. */
  readonly unknown: string | null
  readonly choose: (form: string) => void
}

/** Which form of the lesson the address asks for, and the way to change it. */
export function useForm(): FormChoice {
  const store = useLensStore()
  const item = useLens((state) => state.lens.item)
  return {
    form: item === 'short' ? 'short' : 'full',
    unknown: item === null || item === 'short' ? null : item,
    choose: (form) => chooseItem(store, form === 'short' ? 'short' : null),
  }
}
