import { Trans, useLingui } from '@lingui/react/macro'
import { CopyButton } from '../../components/CopyButton'
import { useCore } from '../../components/coreContext'
import { useEdition } from '../../components/edition'
import { useLens } from '../../components/lensContext'
import { useWholeAddress } from '../../components/useWholeAddress'
import { printLens } from '../../lens/address'
import { Dialog } from '../../ui/Dialog'
import { CodeSection } from './CodeSection'
import { embedCode } from './embedCode'
import styles from './Share.module.css'
import { chosenWords, viewTitle } from './viewLink'

interface ShareDialogProps {
  /** What the page is called. */
  readonly page: string
  /** Where the app stands, below the path of the site. */
  readonly path: string
  readonly onClose: () => void
}

/** The view on the screen as a link, a code to be scanned, and a frame for another page. */
export function ShareDialog({ page, path, onClose }: ShareDialogProps) {
  const { t, i18n } = useLingui()
  const core = useCore()
  const lens = useLens((state) => state.lens)
  const defaults = useLens((state) => state.defaults)
  const whole = useWholeAddress()
  const { single } = useEdition()
  const addressOf = (embed: boolean): string => whole(printLens({ ...lens, embed }, defaults), path)
  const link = addressOf(false)
  const title = viewTitle(page, chosenWords(i18n, core, path, { lens, defaults }))
  const code = embedCode({
    address: addressOf(true),
    title,
  })
  const { version, updated } = core.dataset
  return (
    <Dialog title={<Trans>Share this view</Trans>} closeLabel={t`Close`} onClose={onClose}>
      <p className={styles.shown}>{title}</p>
      <section className={styles.section}>
        <h3>
          <Trans>Link</Trans>
        </h3>
        <div className={styles.row}>
          <input className={styles.field} readOnly aria-label={t`Link`} value={link} />
          <CopyButton text={link}>
            <Trans>Copy link</Trans>
          </CopyButton>
        </div>
        <p className={styles.quiet}>
          <Trans>
            The link holds the whole view. Link, code and files are made in this browser: nothing is
            sent anywhere, and nothing in them is about you.
          </Trans>
        </p>
      </section>
      {single ? (
        <p>
          <Trans>
            This copy of the app is a file of its own, so that its links lead back to it on this
            machine alone. To share a view with others, open it on a website.
          </Trans>
        </p>
      ) : (
        <>
          <CodeSection link={link} title={title} />
          <section className={styles.section}>
            <h3>
              <Trans>Within another page</Trans>
            </h3>
            <textarea
              className={`${styles.field} ${styles.embed}`}
              readOnly
              rows={5}
              spellCheck={false}
              aria-label={t`Embed code`}
              value={code}
            />
            <div className={styles.row}>
              <CopyButton text={code}>
                <Trans>Copy code</Trans>
              </CopyButton>
            </div>
            <p className={styles.quiet}>
              {lens.asOf === null ? (
                <Trans>
                  The frame shows this view without the banner, with a line that names the data and
                  leads back here. It follows the data: now it is version {version} of {updated}.
                  Choose a date above to hold the stances still.
                </Trans>
              ) : (
                <Trans>
                  The frame shows this view without the banner, with a line that names the data and
                  leads back here. Stances stay as of the chosen date; corrections of the data come
                  with it.
                </Trans>
              )}
            </p>
          </section>
        </>
      )}
    </Dialog>
  )
}
