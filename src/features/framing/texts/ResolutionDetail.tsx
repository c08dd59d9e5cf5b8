import { Trans, useLingui } from '@lingui/react/macro'
import { CitationList } from '../../../components/CitationList'
import { useCore } from '../../../components/coreContext'
import { dateWords } from '../../../components/dateWords'
import { EvidenceList } from '../../../components/EvidenceList'
import { SourceLinks } from '../../../components/SourceLinks'
import { TRACK_NAMES } from '../../../components/trackWords'
import { useStateNames } from '../../../components/useStateNames'
import type { Resolution } from '../../../domain/types'
import { ReadingList } from './ReadingList'
import styles from './Texts.module.css'
import { TotalsWords } from './TotalsWords'
import { useInView } from './useInView'

/** All that is known of a resolution. */
export function ResolutionDetail({ resolution }: { readonly resolution: Resolution }) {
  const { i18n } = useLingui()
  const ref = useInView<HTMLDivElement>(true)
  const { id, symbol, title, date, track, method, totals, committee, summary, sources, readings } =
    resolution
  return (
    <div ref={ref} id={`resolution-${id}`} className={styles.detail}>
      <h3>
        {symbol}: {title}
      </h3>
      <p className={styles.facts}>
        <span>{dateWords(i18n, date)}</span>
        <span>{i18n._(TRACK_NAMES[track])}</span>
        <span>
          {method === 'recorded' ? (
            <Trans>recorded vote</Trans>
          ) : (
            <Trans>adopted without a vote</Trans>
          )}
          {totals === undefined ? null : (
            <>
              {': '}
              <TotalsWords totals={totals} />
            </>
          )}
        </span>
      </p>
      <p>{summary}</p>
      <Sponsors resolution={resolution} />
      {committee === undefined ? null : (
        <div>
          <p>
            <Trans>In committee, {dateWords(i18n, committee.date)}:</Trans>{' '}
            <TotalsWords totals={committee.totals} />
          </p>
          <EvidenceList evidence={committee.evidence} />
        </div>
      )}
      {readings === undefined ? null : <ReadingList readings={readings} />}
      <p className={styles.small}>
        <SourceLinks sources={sources} />
      </p>
      <CitationList sources={sources} />
    </div>
  )
}

function Sponsors({ resolution: { sponsors } }: { readonly resolution: Resolution }) {
  const { i18n } = useLingui()
  const { actorById } = useCore()
  const nameOf = useStateNames(sponsors.length > 0)
  if (sponsors.length === 0) return null
  const list = new Intl.ListFormat(i18n.locale, { type: 'conjunction' })
  const names = list.format(sponsors.map((id) => actorById.get(id)?.shortName ?? nameOf(id)))
  return (
    <p>
      <Trans>Sponsors named in the record: {names}.</Trans>
    </p>
  )
}
