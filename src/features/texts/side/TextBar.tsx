import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { ActorMark } from '../../../components/ActorMark'
import { AsOfSlider } from '../../../components/AsOfSlider'
import { useCore } from '../../../components/coreContext'
import { FrameSwitch } from '../../../components/FrameSwitch'
import chips from '../../../components/LensBar.module.css'
import { useLens, useLensStore } from '../../../components/lensContext'
import { textsByDate } from '../../../domain/textOrder'
import { chooseTexts, showIssues, showRows } from '../../../lens/lensStore'
import { useInstruments } from '../useTexts'
import styles from './Texts.module.css'

/** Which texts stand side by side, in which frame the questions are asked, and on which day. */
export function TextBar({ shown }: { readonly shown: readonly string[] }) {
  const { t } = useLingui()
  const { textIds } = useCore()
  const store = useLensStore()
  const show = useLens((state) => state.lens.show)
  const issues = useLens((state) => state.lens.issues)
  const instruments = useInstruments()
  const id = useId()
  const toggle = (text: string): void =>
    chooseTexts(
      store,
      shown.includes(text) ? shown.filter((one) => one !== text) : [...shown, text],
    )
  return (
    <section className={`${styles.bar} screen-only`} aria-label={t`Lens`}>
      <div role="group" aria-labelledby={id}>
        <div id={id} className="label">
          <Trans>Texts</Trans>
        </div>
        <div className={chips.chips}>
          {textsByDate(textIds, instruments).map((text) => (
            <button
              key={text}
              type="button"
              className={chips.chip}
              aria-pressed={shown.includes(text)}
              onClick={() => toggle(text)}
            >
              <ActorMark kind="text" />
              {instruments.find((one) => one.id === text)?.shortName ?? text}
            </button>
          ))}
        </div>
      </div>
      <FrameSwitch />
      <AsOfSlider />
      <div className={styles.tools}>
        <button
          type="button"
          className="button"
          aria-pressed={show === 'differences'}
          onClick={() => showRows(store, show === 'differences' ? 'all' : 'differences')}
        >
          <Trans>Only differences</Trans>
        </button>
        {typeof issues === 'string' ? null : (
          <button type="button" className="button" onClick={() => showIssues(store, 'all')}>
            <Trans>Show all issues</Trans>
          </button>
        )}
      </div>
    </section>
  )
}
