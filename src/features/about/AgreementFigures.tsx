import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import {
  type Agreement,
  type CodedTwice,
  codableAgreement,
  moved,
  stepAgreement,
} from '../../domain/codedTwice'
import styles from './About.module.css'
import { alphaWords } from './alphaWords'

/** The agreement over all issues, with how it is worked out. */
export function AgreementFigures({ codings }: { readonly codings: readonly CodedTwice[] }) {
  const { steps, codable } = useMemo(() => {
    const pairs = codings.map(({ coding }) => coding)
    return { steps: stepAgreement(pairs), codable: codableAgreement(pairs) }
  }, [codings])
  const movedCount = codings.filter(moved).length
  return (
    <section className={styles.answer} aria-labelledby="agreement-all">
      <h2 id="agreement-all">
        <Trans>For all issues</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            Is a step stated at all? {codable.units} cells and stances were compared; {codable.same}{' '}
            times the two codings agree. <Alpha agreement={codable} />
          </Trans>
        </li>
        <li>
          <Trans>
            Which step? Both codings found one {steps.units} times; {steps.same} times it is the
            same. <Alpha agreement={steps} />
          </Trans>
        </li>
        <li>
          <Trans>The third look gave up the first value {movedCount} times.</Trans>
        </li>
      </ul>
      <p className={styles.muted}>
        <Trans>
          Alpha is Krippendorff’s: 1 is full agreement, 0 what chance alone would give. On steps it
          is ordinal, so that neighbours count as nearer than the two ends; on “stated or not” it is
          nominal. 0.80 is a common mark for data to rest on. The interval holds alpha in 95 of 100
          samples of as many codings, drawn with replacement. Formula: K. Krippendorff, “Computing
          Krippendorff’s Alpha-Reliability” (2011); interval: A. Zapf and others, “BMC Medical
          Research Methodology” 16:93 (2016).
        </Trans>
      </p>
    </section>
  )
}

function Alpha({ agreement: { alpha, interval } }: { readonly agreement: Agreement }) {
  const { i18n } = useLingui()
  if (alpha === null) return <Trans>Too little to work out alpha.</Trans>
  const value = alphaWords(i18n, alpha)
  if (interval === null) return <Trans>Alpha {value}.</Trans>
  const low = alphaWords(i18n, interval[0])
  const high = alphaWords(i18n, interval[1])
  return (
    <Trans>
      Alpha <b>{value}</b>, interval {low} to {high}.
    </Trans>
  )
}
