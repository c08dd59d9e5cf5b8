import { Trans, useLingui } from '@lingui/react/macro'
import { usePathname, useSearch } from 'wouter/use-browser-location'
import { useStore } from 'zustand'
import { offlineStore } from '../../components/offlineStore'
import { NewerNotice } from './NewerNotice'
import styles from './Offline.module.css'

/** A wall in a class and a frame in another page are no place for it. */
const PROJECTED = /\/present(?:\/|$)/

/** Stands below the foot: whether the app works without a network by now, and whether a newer version waits. */
export function OfflineLine() {
  const { t } = useLingui()
  const path = usePathname()
  const search = useSearch()
  const { newer, isNew } = useStore(offlineStore)
  if (PROJECTED.test(path) || new URLSearchParams(search).get('embed') === '1') return null
  return (
    <aside aria-label={t`Use without a network`} className={`${styles.line} screen-only`}>
      {/* Heard once, when it has come about; at later visits it stands there to be read. */}
      <p role={isNew ? 'status' : undefined}>
        <KeptWords />
      </p>
      {newer === 'none' ? null : <NewerNotice newer={newer} />}
    </aside>
  )
}

function KeptWords() {
  const { i18n } = useLingui()
  const { phase, kept } = useStore(offlineStore)
  if (phase !== 'kept') return null
  if (kept === null) return <Trans>Ready for use without a network.</Trans>
  const size = i18n.number(kept.bytes / 1e6, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  })
  return (
    <Trans>
      Ready for use without a network: all of it, {size}, is kept in this browser until you clear
      its data.
    </Trans>
  )
}
