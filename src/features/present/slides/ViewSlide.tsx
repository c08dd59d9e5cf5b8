import { useLingui } from '@lingui/react/macro'
import { type MouseEvent, useEffect, useMemo, useRef } from 'react'
import { type BaseLocationHook, Router } from 'wouter'
import { useCore } from '../../../components/coreContext'
import { LensContext } from '../../../components/lensContext'
import { viewAddress } from '../../../domain/slides'
import { createLensStore } from '../../../lens/lensStore'
import styles from '../Present.module.css'
import type { SceneShown } from '../sceneLens'
import { useShow } from '../showContext'
import { SmallPrint } from './SmallPrint'

/** How far a press of an arrow key goes, in pixels. */
const SCROLL_STEP = 120

/** A view as it is, enlarged, at its own address and with its own lens. */
export function ViewSlide({ shown }: { readonly shown: SceneShown }) {
  const { t } = useLingui()
  const { dataset } = useCore()
  const { View } = useShow()
  const boxRef = useRef<HTMLDivElement>(null)
  const { view, page } = viewAddress(shown.scene.view)
  const store = useMemo(() => {
    const own = createLensStore(dataset.defaultLens)
    own.setState({
      lens: { ...shown.state.lens, actors: shown.actors, embed: true },
      settled: true,
    })
    return own
  }, [dataset, shown])
  const hook = useMemo<BaseLocationHook>(() => {
    const path = page === '' ? `/${view}` : `/${view}/${page}`
    return () => [path, () => undefined]
  }, [view, page])
  useScrollKeys(boxRef)
  return (
    <div className={styles.slide}>
      <div
        ref={boxRef}
        role="region"
        aria-label={t`${shown.scene.title}: scrolls`}
        tabIndex={0}
        className={styles.enlarged}
        onClickCapture={openApart}
      >
        <Router hook={hook} ssrPath={hook()[0]}>
          <LensContext value={store}>
            <View view={view} page={page} />
          </LensContext>
        </Router>
      </div>
      <SmallPrint state={shown.state} sources={[]} />
    </div>
  )
}

/** A link within the view opens beside the lesson, which goes on where it is. */
function openApart(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link === null || (link.getAttribute('href') ?? '#').startsWith('#')) return
  event.stopPropagation()
  link.target = '_blank'
  link.rel = 'noreferrer'
}

/** The arrow keys scroll the view wherever the focus is, since left and right change the step. */
function useScrollKeys(ref: { readonly current: HTMLDivElement | null }): void {
  useEffect(() => {
    const onKey = ({
      key,
      defaultPrevented,
      target,
      ctrlKey,
      metaKey,
      altKey,
    }: KeyboardEvent): void => {
      const down = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
      const isElsewhere = target === document.body || target === document.documentElement
      if (down === 0 || !isElsewhere || defaultPrevented || ctrlKey || metaKey || altKey) return
      ref.current?.scrollBy({ top: down * SCROLL_STEP })
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [ref])
}
