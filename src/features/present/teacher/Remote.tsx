import { Trans, useLingui } from '@lingui/react/macro'
import { chooseTheme, goBack, goOn, isAtEnd, toggleBlank } from '../../../domain/present'
import { SegmentedChoice } from '../../../ui/SegmentedChoice'
import { useShow, useShown } from '../showContext'
import styles from './Teacher.module.css'

/** What the projector does, from here. */
export function Remote() {
  const { t } = useLingui()
  const { session, plan } = useShow()
  const state = useShown()
  return (
    <section aria-label={t`Projector`} className={styles.card}>
      <p className={styles.buttons}>
        <button
          type="button"
          className={`button ${styles.big}`}
          onClick={() => session.act((before, now) => goBack(before, plan, now))}
        >
          <Trans>
            <span className="turns">←</span> Back
          </Trans>
        </button>
        <button
          type="button"
          className={`button ${styles.big} ${styles.main}`}
          onClick={() => session.act((before, now) => goOn(before, plan, now))}
        >
          <Trans>
            Next <span className="turns">→</span>
          </Trans>
        </button>
      </p>
      {isAtEnd(state, plan) ? (
        <p role="status">
          <Trans>The last step shows all that it has.</Trans>
        </p>
      ) : null}
      <p className={styles.buttons}>
        <button
          type="button"
          className="button"
          aria-pressed={state.blank}
          onClick={() => session.act(toggleBlank)}
        >
          <Trans>Dark screen</Trans>
        </button>
      </p>
      <SegmentedChoice
        label={<Trans>Colours of the projector</Trans>}
        value={state.theme ?? 'auto'}
        onChange={(value) =>
          session.act((before) =>
            chooseTheme(before, value === 'light' || value === 'dark' ? value : null),
          )
        }
        options={[
          { value: 'auto', label: t`As set` },
          { value: 'light', label: t`Light` },
          { value: 'dark', label: t`Dark` },
        ]}
      />
    </section>
  )
}
