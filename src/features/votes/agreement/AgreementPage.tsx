import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { useLens, useLensStore } from '../../../components/lensContext'
import { TRACK_NAMES } from '../../../components/trackWords'
import { useStateNames } from '../../../components/useStateNames'
import type { Track } from '../../../domain/types'
import { likenessTo } from '../../../domain/voteAgreement'
import { isOneSided, recordedUpTo, tallyOf } from '../../../domain/votes'
import { chooseItem } from '../../../lens/lensStore'
import { Notice } from '../../../ui/Notice'
import { SegmentedChoice } from '../../../ui/SegmentedChoice'
import { statesAmong, useDay, useVoters } from '../useVoters'
import { SelectField } from '../../../ui/Field'
import styles from '../Votes.module.css'
import type { VotesData } from '../votesData'
import { HowAgreement } from './HowAgreement'
import { LikenessSection } from './LikenessSection'
import { PairSection } from './PairSection'
import { RestsOn } from './RestsOn'

const EVERY = 'every'

/** Who votes like a chosen state, and how often the chosen actors vote alike. */
export function AgreementPage({ data }: { readonly data: VotesData }) {
  const { i18n, t } = useLingui()
  const store = useLensStore()
  const nameOf = useStateNames(true)
  const day = useDay()
  const voters = useVoters(data.memberships)
  const item = useLens(({ lens }) => lens.item)
  const [track, setTrack] = useState<Track | typeof EVERY>(EVERY)
  const past = useMemo(
    () => recordedUpTo(data.resolutions, data.rollCalls, day),
    [data.resolutions, data.rollCalls, day],
  )
  const tracks = [...new Set(past.map(({ resolution }) => resolution.track))]
  const votes = past.filter(({ resolution }) => track === EVERY || resolution.track === track)
  const rollCalls = votes.map(({ rollCall }) => rollCall)
  const codes = [...new Set(past.flatMap(({ rollCall }) => Object.keys(rollCall)))].toSorted(
    (one, other) => nameOf(one).localeCompare(nameOf(other), i18n.locale),
  )
  const states = statesAmong(voters)
  const asked = codes.find((code) => code.toLowerCase() === item)
  const chosen = asked ?? states.find((code) => codes.includes(code)) ?? codes[0]
  if (chosen === undefined) {
    return (
      <p>
        <Trans>No recorded vote by the chosen date.</Trans>
      </p>
    )
  }
  const oneSided = rollCalls.filter((rollCall) => isOneSided(tallyOf(Object.values(rollCall))))
  return (
    <div className={styles.page}>
      {item !== null && asked === undefined ? (
        <Notice>
          <Trans>
            This link names a state, <code>{item}</code>, that is in none of these roll calls.
          </Trans>
        </Notice>
      ) : null}
      <div className={`${styles.search} screen-only`}>
        <SelectField
          label={<Trans>State</Trans>}
          value={chosen}
          onChange={(value) => chooseItem(store, value.toLowerCase())}
        >
          {codes.map((code) => (
            <option key={code} value={code}>
              {nameOf(code)}
            </option>
          ))}
        </SelectField>
        <SegmentedChoice
          label={<Trans>Votes on</Trans>}
          value={track}
          onChange={(value) => setTrack(tracks.find((one) => one === value) ?? EVERY)}
          options={[
            { value: EVERY, label: t`Every track` },
            ...tracks.map((one) => ({ value: one, label: i18n._(TRACK_NAMES[one]) })),
          ]}
        />
      </div>
      <RestsOn votes={votes.length} oneSided={oneSided.length} />
      <LikenessSection
        name={nameOf(chosen)}
        likeness={likenessTo(rollCalls, chosen)}
        singled={states}
        nameOf={nameOf}
      />
      <PairSection states={states} rollCalls={rollCalls} nameOf={nameOf} />
      <HowAgreement />
    </div>
  )
}
