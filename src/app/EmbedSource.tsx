import { Trans } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { useCore } from '../components/coreContext'
import { useLens } from '../components/lensContext'
import { useHref } from '../components/useWholeAddress'
import { printLens } from '../lens/address'
import styles from './Shell.module.css'

/** Under a view that stands in another page: where it comes from, and the way there. */
export function EmbedSource() {
  const { title, version, updated } = useCore().dataset
  const query = useLens(({ lens, defaults }) => printLens({ ...lens, embed: false }, defaults))
  const [path] = useLocation()
  const href = useHref()
  return (
    <aside className={styles.source}>
      <Trans>
        {title}, version {version}, {updated}.{' '}
        <a href={href(`${path}${query === '' ? '' : `?${query}`}`)} target="_blank" rel="noopener">
          Open in Treaty Lens
        </a>
      </Trans>
    </aside>
  )
}
