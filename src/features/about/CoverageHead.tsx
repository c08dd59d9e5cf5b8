import { Trans, useLingui } from '@lingui/react/macro'
import { ActorMark } from '../../components/ActorMark'
import type { Column } from '../../components/useColumns'
import styles from './Coverage.module.css'

/** Who the columns belong to, and what the two last ones count. */
export function CoverageHead({ columns }: { readonly columns: readonly Column[] }) {
  const { t } = useLingui()
  return (
    <thead className={styles.head}>
      <tr>
        <th scope="col" className={styles.corner}>
          <Trans>Issue</Trans>
        </th>
        {columns.map(({ id, name, kind, actor, state }) => (
          <th key={id} scope="col" aria-busy={state.kind === 'loading'}>
            <div className={styles.who}>
              <ActorMark kind={kind} flag={actor?.flag} />
              <span>{name}</span>
            </div>
          </th>
        ))}
        {[t`With a stance`, t`Of them read`].map((words) => (
          <th key={words} scope="col">
            <CountHead words={words} />
          </th>
        ))}
      </tr>
    </thead>
  )
}

function CountHead({ words }: { readonly words: string }) {
  return (
    <div className={styles.who}>
      <span>{words}</span>
    </div>
  )
}
