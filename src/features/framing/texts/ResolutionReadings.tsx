import { Trans } from '@lingui/react/macro'
import { PageLink } from '../../../components/PageLink'
import type { Resolution } from '../../../domain/types'
import { ReadingList } from './ReadingList'
import styles from './Texts.module.css'

/** A resolution whose meaning is disputed, with each reading in its holder’s name. */
export function ResolutionReadings({ resolution }: { readonly resolution: Resolution }) {
  const { id, symbol, title, readings = [] } = resolution
  return (
    <article className={styles.disputed}>
      <h3>
        {symbol}: {title}
      </h3>
      <ReadingList readings={readings} />
      <p className={styles.small}>
        <PageLink to="/framing/texts" item={id}>
          <Trans>All that is known of {symbol}</Trans>
        </PageLink>
      </p>
    </article>
  )
}
