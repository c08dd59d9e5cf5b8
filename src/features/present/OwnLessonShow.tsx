import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { useLens } from '../../components/lensContext'
import { followOwnLesson, ownLessonStore } from '../../components/ownLesson'
import { lessonOf } from '../../data/ownLesson'
import type { PresentRole } from '../../data/presentMessages'
import { LessonShow } from './LessonShow'
import { EmptyLesson } from './Missing'
import { OWN } from './presentPage'
import type { ViewSlot } from './showContext'

interface OwnLessonShowProps {
  readonly scene: string
  readonly role: PresentRole
  readonly View: ViewSlot
}

/** The lesson that this browser keeps; nothing of it is known while the page is made. */
export function OwnLessonShow({ scene, role, View }: OwnLessonShowProps) {
  const own = useStore(ownLessonStore, ({ lesson }) => lesson)
  const isSettled = useLens(({ settled }) => settled)
  const isRead = useStore(ownLessonStore, ({ settled }) => settled)
  useEffect(followOwnLesson, [])
  const lesson = useMemo(() => (own === null ? null : lessonOf(own)), [own])
  if (!isRead || !isSettled || lesson === null || lesson.scenes.length === 0) {
    return <EmptyLesson isRead={isRead} />
  }
  return <LessonShow id={OWN} form="full" {...{ lesson, scene, role, View }} />
}
