import { Trans } from '@lingui/react/macro'
import { putOffNewer, takeNewer } from '../../components/offlineStore'
import styles from './Offline.module.css'

/** That a newer version is there. It is never taken without a press: a class may be looking. */
export function NewerNotice({ newer }: { readonly newer: 'waiting' | 'taken' }) {
  return (
    <div className={styles.notice}>
      <p role="status">
        {newer === 'waiting' ? (
          <Trans>
            <b>A new version is ready.</b> What you see stays as it is until you use it; your view
            is kept.
          </Trans>
        ) : (
          <Trans>
            <b>A new version is in use in another window.</b> This one still shows the older; your
            view is kept.
          </Trans>
        )}
      </p>
      <div className={styles.ways}>
        <button type="button" className={`button ${styles.now}`} onClick={takeNewer}>
          <Trans>Use it now</Trans>
        </button>
        <button type="button" className="button" onClick={putOffNewer}>
          <Trans>Later</Trans>
        </button>
      </div>
    </div>
  )
}
