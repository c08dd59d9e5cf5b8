import { Trans } from '@lingui/react/macro'
import { PageLink } from '../../../components/PageLink'
import { useSession, useShow } from '../showContext'
import { planPath, useWindowAddress } from '../useAddressOfScene'
import styles from './Teacher.module.css'

/** Whether this window and the projector hear each other, and what to do if not. */
export function LinkState() {
  const { id } = useShow()
  const wire = useSession((state) => state.wire)
  const isThere = useSession(({ others }) => others.some(({ role }) => role === 'stage'))
  const address = useWindowAddress('stage')
  if (wire === null) return <p className={styles.link} />
  return (
    <p role="status" className={`${styles.link} ${isThere ? styles.there : ''}`}>
      {isThere ? (
        <Trans>In step with the projector.</Trans>
      ) : wire === 'broadcast' ? (
        <Trans>
          No projector of this lesson is open in this browser:{' '}
          <a href={address} target="_blank" rel="noreferrer">
            open one
          </a>
          .
        </Trans>
      ) : (
        <Trans>
          This browser keeps the two windows apart. Press N on the projector to open this window
          from there, or have the notes on paper: <PageLink to={planPath(id)}>the plan</PageLink>{' '}
          can be printed.
        </Trans>
      )}
    </p>
  )
}
