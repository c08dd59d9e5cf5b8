import { Trans, useLingui } from '@lingui/react/macro'
import { useStore } from 'zustand'
import { useEdition } from '../../components/edition'
import { askToKeep, offlineStore } from '../../components/offlineStore'

/** Whether this browser holds the app and its data for use without a network. */
export function KeptHere() {
  const { single } = useEdition()
  return (
    <section>
      <h2>
        <Trans>Without a network</Trans>
      </h2>
      {single ? (
        <p>
          <Trans>
            This is the app as a single file: all of it is here, and it asks for no network.
          </Trans>
        </p>
      ) : (
        <>
          <p>
            <Trans>
              After one visit everything but the downloads above works without a network, in any
              view. It is kept in the browser, on this device only, until you clear its data.
            </Trans>
          </p>
          <p role="status">
            <PhaseWords />
          </p>
        </>
      )}
    </section>
  )
}

function PhaseWords() {
  const { i18n } = useLingui()
  const { phase, kept, asked } = useStore(offlineStore)
  switch (phase) {
    case 'unknown':
      return <Trans>Looking whether this browser holds it …</Trans>
    case 'impossible':
      return (
        <Trans>
          This browser cannot hold it: it is too old for that, in a private window, or the address
          does not begin with https.
        </Trans>
      )
    case 'put-off':
      return asked === 'keep' ? null : (
        <>
          <Trans>This browser saves data, so nothing is held unless you want it.</Trans>{' '}
          <button type="button" className="button" onClick={askToKeep}>
            <Trans>Hold it in this browser</Trans>
          </button>
        </>
      )
    case 'fetching':
      return <Trans>This browser is fetching it now.</Trans>
    case 'failed':
      return (
        <Trans>
          This browser does not hold it: a file did not come, or there was no room. The next visit
          tries again.
        </Trans>
      )
    case 'kept': {
      if (kept === null) return <Trans>This browser holds it.</Trans>
      const size = i18n.number(kept.bytes / 1e6, {
        style: 'unit',
        unit: 'megabyte',
        maximumFractionDigits: 1,
      })
      return (
        <Trans>
          This browser holds it: {kept.files} files, {size}.
        </Trans>
      )
    }
  }
}
