import { Trans } from '@lingui/react/macro'
import { ActorMark } from '../../components/ActorMark'
import { DataFailure } from '../../components/DataFailure'
import { RecordLink } from '../../components/RecordLink'
import styles from '../../components/SideTable.module.css'
import type { Column } from '../../components/useColumns'

/** Who a column belongs to, its own word for the subject, and what is wrong with its file if something is. */
export function ColumnHead({ column }: { readonly column: Column }) {
  const { id, name, kind, actor, state } = column
  return (
    <th
      role="columnheader"
      scope="col"
      // The name is a link, which a phone hides together with its words.
      aria-label={name}
      aria-busy={state.kind === 'loading'}
    >
      <div className={styles.who}>
        <ActorMark kind={kind} flag={actor?.flag} size="large" />
        <div>
          <span className={styles.name}>
            {actor === null ? (
              name
            ) : (
              <RecordLink view="actors" id={id}>
                {name}
              </RecordLink>
            )}
          </span>
          {actor === null ? null : (
            <small className={styles.under}>
              <Trans>
                says{' '}
                <q lang={actor.ownTerm.language} title={actor.ownTerm.gloss}>
                  {actor.ownTerm.text}
                </q>
              </Trans>
            </small>
          )}
        </div>
      </div>
      {state.kind === 'failed' ? (
        <DataFailure error={state.error} onRetry={state.retry} compact />
      ) : null}
    </th>
  )
}
