import { Trans, useLingui } from '@lingui/react/macro'
import { useDeferredValue, useState } from 'react'
import { foldText } from '../../../domain/text'
import type { Likeness } from '../../../domain/voteAgreement'
import { SegmentedChoice } from '../../../ui/SegmentedChoice'
import styles from '../Votes.module.css'
import { AgreementValue } from './AgreementValue'

interface LikenessSectionProps {
  readonly name: string
  readonly likeness: readonly Likeness[]
  readonly singled: readonly string[]
  readonly nameOf: (code: string) => string
}

/** All other states by how often they voted like the chosen one. */
export function LikenessSection({ name, likeness, singled, nameOf }: LikenessSectionProps) {
  const { t } = useLingui()
  const [query, setQuery] = useState('')
  const [order, setOrder] = useState<'most' | 'least'>('most')
  const wanted = foldText(useDeferredValue(query).trim())
  const compared = likeness.filter(({ value }) => value !== null)
  const apart = likeness.filter(({ value }) => value === null)
  const sorted = [...(order === 'most' ? compared : compared.toReversed()), ...apart]
  const found = sorted.filter(({ code }) => foldText(`${nameOf(code)} ${code}`).includes(wanted))
  return (
    <section className={styles.card} aria-labelledby="likeness">
      <h2 id="likeness">
        <Trans>{name} beside every other state</Trans>
      </h2>
      <div className={`${styles.search} screen-only`}>
        <input
          type="search"
          aria-label={t`Search in states`}
          placeholder={t`Search in states`}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
        <SegmentedChoice
          label={<Trans>First come</Trans>}
          value={order}
          onChange={(value) => setOrder(value === 'least' ? 'least' : 'most')}
          options={[
            { value: 'most', label: t`Most alike` },
            { value: 'least', label: t`Least alike` },
          ]}
        />
        <span role="status" className={styles.quiet}>
          <Trans>
            {found.length} of {likeness.length} states
          </Trans>
        </span>
      </div>
      <div
        className={styles.tall}
        role="region"
        tabIndex={0}
        aria-label={t`${name} beside every other state: table, scrolls`}
      >
        <table className={styles.table}>
          <caption className="visually-hidden">
            <Trans>How often each state voted like {name}</Trans>
          </caption>
          <LikenessHead />
          <tbody>
            {found.map((state) => (
              <tr key={state.code} aria-current={singled.includes(state.code) ? 'true' : undefined}>
                <td className={styles.number}>{state.rank ?? '–'}</td>
                <th scope="row">{nameOf(state.code)}</th>
                <td>
                  <AgreementValue agreement={state} />
                </td>
                <td className={styles.number}>{state.both}</td>
                <td className={styles.number}>{state.same}</td>
                <td className={styles.number}>{state.half}</td>
                <td className={styles.number}>{state.opposite}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.quiet}>
        <Trans>States with the same figure share a place; the place is no prize.</Trans>
      </p>
    </section>
  )
}

function LikenessHead() {
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.number}>
          <Trans>Place</Trans>
        </th>
        <th scope="col">
          <Trans>State</Trans>
        </th>
        <th scope="col">
          <Trans>Agreement</Trans>
        </th>
        <th scope="col" className={styles.number}>
          <Trans>Votes both cast</Trans>
        </th>
        <th scope="col" className={styles.number}>
          <Trans>Same</Trans>
        </th>
        <th scope="col" className={styles.number}>
          <Trans>One abstained</Trans>
        </th>
        <th scope="col" className={styles.number}>
          <Trans>Opposite</Trans>
        </th>
      </tr>
    </thead>
  )
}
