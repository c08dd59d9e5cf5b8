import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { downloadsQuery } from '../data/downloads'
import { useCore } from './coreContext'
import { DataFailure } from './DataFailure'
import styles from './DownloadList.module.css'

/** What a reader can take home of the data set, with sizes; the names are the data set’s own. */
export function DownloadList() {
  const { i18n } = useLingui()
  const core = useCore()
  const { data, error, isFetching, refetch } = useQuery(downloadsQuery(core.load))
  if (error !== null && !isFetching) {
    return <DataFailure error={error} onRetry={() => void refetch()} />
  }
  if (data === undefined) {
    return (
      <p role="status">
        <Trans>Loading …</Trans>
      </p>
    )
  }
  return (
    <ul className={styles.list}>
      {data.files.map(({ file, title, bytes }) => (
        <li key={file}>
          <a href={`${import.meta.env.BASE_URL}downloads/${file}`} download>
            {title}
          </a>{' '}
          <span className={styles.details}>
            <code>{file}</code>
            {' · '}
            {i18n.number(Math.ceil(bytes / 1000), { style: 'unit', unit: 'kilobyte' })}
          </span>
        </li>
      ))}
    </ul>
  )
}
