import { Trans, useLingui } from '@lingui/react/macro'
import { ChartFrame } from '../../charts/ChartFrame'
import { ProfileLegend } from '../../charts/ProfileLegend'
import { useCore } from '../../components/coreContext'
import { DataFailure } from '../../components/DataFailure'
import { useLens, useLensStore } from '../../components/lensContext'
import { useColumns } from '../../components/useColumns'
import { HEAD_COLUMNS, useFigureHead } from '../../components/useFigureHead'
import { toCsv } from '../../domain/csv'
import { nearnessOf } from '../../domain/nearness'
import type { Standings } from '../../domain/standings'
import type { Actor } from '../../domain/types'
import { chooseItem } from '../../lens/lensStore'
import { Notice } from '../../ui/Notice'
import styles from './Actor.module.css'
import { OtherChoice } from './OtherChoice'
import { PROFILE_COLUMNS, profileLines, profileRows } from './profile'
import { ProfileTable } from './ProfileTable'

interface FingerprintProps {
  readonly actor: Actor
  readonly standings: Standings
  readonly day: string
}

/** Where it stands on all issues at a glance, by itself or beside another. */
export function Fingerprint({ actor, standings, day }: FingerprintProps) {
  const { t, i18n } = useLingui()
  const { actorById, chapters, issues, textIds } = useCore()
  const store = useLensStore()
  const item = useLens((state) => state.lens.item)
  const isActor = item !== null && item !== actor.id && actorById.has(item)
  const isText = item !== null && textIds.includes(item)
  const other = isActor || isText ? item : null
  const [column] = useColumns(
    isActor && other !== null ? [other] : [],
    isText && other !== null ? [other] : [],
    day,
  )
  const theirs = column?.state.kind === 'ready' ? column.state.standings : undefined
  const sides = theirs === undefined ? [standings] : [standings, theirs]
  const series = [
    { id: actor.id, label: actor.shortName },
    ...(column === undefined || theirs === undefined
      ? []
      : [{ id: column.id, label: column.name }]),
  ]
  const rows = profileRows(chapters, issues, sides)
  const [name, otherName] = [actor.shortName, series[1]?.label]
  const near = theirs === undefined ? null : nearnessOf(standings, theirs)
  const title = otherName === undefined ? t`Fingerprint of ${name}` : t`${name} beside ${otherName}`
  const { head, credits, fileName } = useFigureHead({
    name: series.map(({ id }) => id).join('-'),
    title,
    lens: ['asOf'],
    notes: [t`Each issue on its own five steps, from less to more; silence is no middle value.`],
  })
  const csv = (): string => {
    const lines = profileLines(
      rows,
      series.map(({ id }) => id),
    )
    return toCsv(
      [...HEAD_COLUMNS, ...PROFILE_COLUMNS],
      lines.map((line) => head().concat(line)),
    )
  }
  return (
    <section id="fingerprint" className={styles.section}>
      {item !== null && other === null ? (
        <Notice dismissLabel={t`Got it`} onDismiss={() => chooseItem(store, null)}>
          <Trans>
            This link sets it beside <code>{item}</code>, which is not here to be set beside it.
          </Trans>
        </Notice>
      ) : null}
      <ChartFrame
        title={title}
        lead={
          <>
            <Trans>
              All issues on their own five steps, less on the left, more on the right. Left and
              right are no camps: each issue has its own question.
            </Trans>
            <OtherChoice actor={actor} value={other} />
            {column?.state.kind === 'failed' ? (
              <DataFailure error={column.state.error} onRetry={column.state.retry} compact />
            ) : null}
            {near === null ? null : (
              <p role="status" className={styles.mean}>
                {near.mean === null ? (
                  <Trans>On no issue do both stand on a step: nothing can be compared.</Trans>
                ) : (
                  <Trans>
                    <b>
                      {i18n.number(near.mean, {
                        minimumFractionDigits: 1,
                        maximumFractionDigits: 1,
                      })}
                    </b>{' '}
                    steps apart on average, over <b>{near.shared.length}</b> issues on which both
                    stand on a step.
                  </Trans>
                )}
              </p>
            )}
          </>
        }
        legend={<ProfileLegend series={series} />}
        label={t`A mark on five steps for each issue. The table below has the same in words.`}
        spec={{ kind: 'profile', series, rows }}
        source={
          <a href="#sources">
            <Trans>Sources: all that its stances rest on, below</Trans>
          </a>
        }
        note={
          <Trans>
            Who stands on no step has a mark at the right, outside of the scale; nothing is put in
            its place. Where members differ there are several marks.
          </Trans>
        }
        table={<ProfileTable series={series} sides={sides} />}
        credits={credits}
        csv={csv}
        fileName={fileName}
      />
    </section>
  )
}
