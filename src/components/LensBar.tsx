import { useLingui } from '@lingui/react/macro'
import { ActorGroup } from './ActorGroup'
import { AsOfSlider } from './AsOfSlider'
import { FrameSwitch } from './FrameSwitch'
import styles from './LensBar.module.css'
import { PresetMenu } from './PresetMenu'

/** What a reader has chosen, over every view that compares. */
export function LensBar() {
  const { t } = useLingui()
  return (
    <section className={`${styles.bar} screen-only`} aria-label={t`Lens`}>
      <ActorGroup />
      <FrameSwitch />
      <div className={styles.when}>
        <AsOfSlider />
        <PresetMenu />
      </div>
    </section>
  )
}
