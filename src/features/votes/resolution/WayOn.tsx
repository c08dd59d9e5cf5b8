import { Trans, useLingui } from '@lingui/react/macro'
import { dateWords } from '../../../components/dateWords'
import { PageLink } from '../../../components/PageLink'
import type { Resolution } from '../../../domain/types'
import { byDate } from '../../../domain/votes'
import styles from '../Votes.module.css'

interface WayOnProps {
  readonly resolution: Resolution
  readonly resolutions: readonly Resolution[]
}

/** The resolutions before and after it on its track. */
export function WayOn({ resolution, resolutions }: WayOnProps) {
  const { t } = useLingui()
  const track = byDate(resolutions.filter((one) => one.track === resolution.track))
  const at = track.findIndex(({ id }) => id === resolution.id)
  const [before, after] = [track[at - 1], track[at + 1]]
  return (
    <nav aria-label={t`Resolutions on this track`} className={`${styles.way} screen-only`}>
      <span>
        {before === undefined ? null : (
          <Trans>
            Earlier on this track: <Way resolution={before} />
          </Trans>
        )}
      </span>
      <span>
        {after === undefined ? null : (
          <Trans>
            Later on this track: <Way resolution={after} />
          </Trans>
        )}
      </span>
    </nav>
  )
}

function Way({ resolution: { id, symbol, date } }: { readonly resolution: Resolution }) {
  const { i18n } = useLingui()
  return (
    <PageLink to={`/votes/${id}`}>
      {symbol}, {dateWords(i18n, date)}
    </PageLink>
  )
}
