import { Trans, useLingui } from '@lingui/react/macro'
import { dateWords } from '../../../components/dateWords'
import { SourceLinks } from '../../../components/SourceLinks'
import { useCore } from '../../../components/coreContext'
import { TRACK_NAMES } from '../../../components/trackWords'
import { firstDay } from '../../../domain/dates'
import type { Resolution } from '../../../domain/types'
import { Notice } from '../../../ui/Notice'
import styles from '../Votes.module.css'

interface ResolutionFactsProps {
  readonly resolution: Resolution
  readonly day: string
  readonly nameOf: (code: string) => string
}

/** More names than this are folded away. */
const MOST_NAMES = 6

/** What a resolution is, when it was adopted, who put it forward, and the sources of all that. */
export function ResolutionFacts({ resolution, day, nameOf }: ResolutionFactsProps) {
  const { i18n } = useLingui()
  const { actorById } = useCore()
  const { symbol, date, track, method, sponsors, sources } = resolution
  const names = sponsors.map((sponsor) => actorById.get(sponsor)?.shortName ?? nameOf(sponsor))
  return (
    <>
      {firstDay(date) > day ? (
        <Notice>
          <Trans>This resolution is later than the chosen date.</Trans>
        </Notice>
      ) : null}
      <dl className={styles.facts}>
        <div>
          <dt>
            <Trans>Resolution</Trans>
          </dt>
          <dd>{symbol}</dd>
        </div>
        <div>
          <dt>
            <Trans>Adopted</Trans>
          </dt>
          <dd>
            {dateWords(i18n, date)},{' '}
            {method === 'recorded' ? (
              <Trans>by a recorded vote</Trans>
            ) : (
              <Trans>without a vote</Trans>
            )}
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Track</Trans>
          </dt>
          <dd>{i18n._(TRACK_NAMES[track])}</dd>
        </div>
        <div>
          <dt>
            <Trans>Put forward by</Trans>
          </dt>
          <dd>
            <Sponsors names={names} />
          </dd>
        </div>
      </dl>
      <p className={styles.quiet}>
        <SourceLinks sources={sources} />
      </p>
    </>
  )
}

function Sponsors({ names }: { readonly names: readonly string[] }) {
  const { i18n } = useLingui()
  const list = new Intl.ListFormat(i18n.locale, { type: 'conjunction' })
  if (names.length === 0) return <Trans>not known here</Trans>
  if (names.length <= MOST_NAMES) return list.format(names)
  return (
    <details>
      <summary>
        <Trans>{names.length} states, as the sources name them</Trans>
      </summary>
      {list.format(names)}
    </details>
  )
}
