import { Trans } from '@lingui/react/macro'
import { forgetUnread } from '../../../components/ownLesson'
import { saveFile } from '../../../ui/saveFile'
import styles from './Mine.module.css'
import type { Mine } from './useMine'

/** Where the lesson lives, what to do where it cannot be kept, and what could not be read. */
export function Kept({ mine: { kept, unread } }: { readonly mine: Mine }) {
  return (
    <>
      {kept ? (
        <p className={`${styles.where} screen-only`}>
          <Trans>
            Kept as you write. To take it to another computer, save it as a file or make a link.
          </Trans>
        </p>
      ) : (
        <p role="alert" className={styles.alert}>
          <Trans>
            This browser keeps nothing: its storage is refused or full. Your lesson lives only as
            long as this tab. Save it as a file.
          </Trans>
        </p>
      )}
      {unread === null ? null : (
        <div role="alert" className={styles.alert}>
          <p>
            <Trans>
              A lesson was kept here that cannot be read. It was put aside: save it before you throw
              it away.
            </Trans>
          </p>
          <p className={styles.buttons}>
            <button
              type="button"
              className="button"
              onClick={() => saveFile('unread-lesson.json', 'application/json', unread)}
            >
              <Trans>Save what was kept</Trans>
            </button>
            <button type="button" className="button" onClick={forgetUnread}>
              <Trans>Throw it away</Trans>
            </button>
          </p>
        </div>
      )}
    </>
  )
}
