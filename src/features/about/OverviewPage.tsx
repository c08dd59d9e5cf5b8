import { Trans } from '@lingui/react/macro'
import { CopyButton } from '../../components/CopyButton'
import { useCore } from '../../components/coreContext'
import styles from './About.module.css'
import { AboutLink } from './AboutLink'
import { Licences } from './Licences'
import { Missing } from './Missing'
import { Numbers } from './Numbers'
import { PageList } from './PageList'

/** What this is, how it came about, what it holds, what it lacks, and whose it is. */
export function OverviewPage() {
  const { dataset } = useCore()
  return (
    <div className={styles.columns}>
      <div className={styles.prose}>
        <section>
          <h2>
            <Trans>What this is</Trans>
          </h2>
          <p>{dataset.description}</p>
          <p>
            <Trans>
              It puts actors side by side, issue by issue. Each cell says what an actor wants, since
              when, and how we know; its sources are one press away. What is not known looks
              unknown. It is made for teachers and their classes, for delegates, analysts and
              journalists, and it takes no side.
            </Trans>
          </p>
        </section>
        <section>
          <h2>
            <Trans>How it came about</Trans>
          </h2>
          {dataset.about === undefined ? null : <p>{dataset.about}</p>}
          <p>
            <Trans>
              An opinion chooses its facts. A record has to hold those that suit nobody too: so
              every actor is asked the same questions, and the same words get the same step in every
              mouth. <AboutLink page="method">How we know</AboutLink>
            </Trans>
          </p>
        </section>
        <PageList />
        <Missing />
        <Licences />
        <section>
          <h2>
            <Trans>How to cite this record</Trans>
          </h2>
          <p className={styles.quote}>{dataset.citation}</p>
          <CopyButton text={dataset.citation}>
            <Trans>Copy citation</Trans>
          </CopyButton>
        </section>
      </div>
      <Numbers />
    </div>
  )
}
