import { Trans } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import { CopyButton } from '../../components/CopyButton'
import { DownloadList } from '../../components/DownloadList'
import { useEdition } from '../../components/edition'
import styles from './About.module.css'
import { KeptHere } from './KeptHere'

/** The data set to take home: its files, and how to cite it. */
export function DataPage() {
  const { citation } = useCore().dataset
  const { single } = useEdition()
  return (
    <div className={styles.prose}>
      <section>
        <h2>
          <Trans>Downloads</Trans>
        </h2>
        {single ? (
          <p>
            <Trans>
              The tables stand beside the app on its host; this single file leaves them out. The
              rows and figures that it shows can be saved from it.
            </Trans>
          </p>
        ) : (
          <DownloadList />
        )}
        <p>
          <Trans>
            In a table, text that a spreadsheet would run as a formula begins with an apostrophe.
            The rows of any comparison can be saved from the comparison itself.
          </Trans>
        </p>
      </section>
      <section>
        <h2>
          <Trans>How to cite it</Trans>
        </h2>
        <p className={styles.quote}>{citation}</p>
        <div>
          <CopyButton text={citation}>
            <Trans>Copy text</Trans>
          </CopyButton>
        </div>
      </section>
      <KeptHere />
    </div>
  )
}
