import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { memo } from 'react'
import { useCore } from '../../components/coreContext'
import { EvidenceList } from '../../components/EvidenceList'
import { ViewLink } from '../../components/ViewLink'
import { countSources } from '../../domain/positions'
import styles from './Openers.module.css'

/** Contrasts that teach in ten seconds, each with its sources and the view that shows it. */
export const Openers = memo(function Openers() {
  const { t } = useLingui()
  const { openers } = useCore().dataset
  if (openers.length === 0) return null
  return (
    <section className={`${styles.openers} screen-only`} aria-label={t`To begin with`}>
      {openers.map((opener) => {
        const sources = countSources(opener.evidence)
        return (
          <article key={opener.id} className={styles.opener}>
            <h2 className="label">{opener.title}</h2>
            <p className={styles.text}>
              {opener.text}{' '}
              <ViewLink to={opener.view}>
                <Trans>See it</Trans>
                <span className="visually-hidden">: {opener.title}</span>
              </ViewLink>
            </p>
            <details className={styles.sources}>
              <summary>
                <Plural value={sources} one="# source" other="# sources" />
                <span className="visually-hidden">: {opener.title}</span>
              </summary>
              <EvidenceList evidence={opener.evidence} />
            </details>
          </article>
        )
      })}
    </section>
  )
})
