import { Trans, useLingui } from '@lingui/react/macro'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { dateWords } from '../../components/dateWords'
import { SourceLinks } from '../../components/SourceLinks'
import { useFile } from '../../components/useFile'
import { CHECKED_WORDS } from '../../components/words'
import { membershipsKind } from '../../data/fileKinds'
import { firstDay, lastDay } from '../../domain/dates'
import type { Actor, Membership } from '../../domain/types'
import styles from './Actor.module.css'
import { FileState } from './FileState'

const STATUS_WORDS: Readonly<Record<Membership['status'], MessageDescriptor>> = {
  member: msg`member`,
  partner: msg`partner`,
  invited: msg`invited`,
  signatory: msg`has signed`,
  party: msg`party`,
  withdrawn: msg`has left`,
}

interface MembershipsProps {
  readonly actor: Actor
  readonly day: string
}

/** The bodies and treaties to which it belongs on a day, each with its source. */
export function Memberships({ actor, day }: MembershipsProps) {
  const { i18n } = useLingui()
  const file = useFile(membershipsKind)
  const own = (file.data ?? []).filter(
    ({ member, from }) =>
      (member === actor.id || member === actor.isoAlpha3) && firstDay(from) <= day,
  )
  return (
    <section id="memberships" className={styles.section}>
      <h2>
        <Trans>Memberships and signatures</Trans>
      </h2>
      <FileState files={[file]} />
      {file.data !== undefined && own.length === 0 ? (
        <p className={styles.muted}>
          <Trans>This record has none of it. That is no proof that there is none.</Trans>
        </p>
      ) : null}
      <ul className={styles.memberships}>
        {own.map(({ body, status, from, until, source, checked }) => (
          <li key={`${body} ${status} ${from}`}>
            <p>
              <b>{body}</b>: {i18n._(STATUS_WORDS[status])}{' '}
              <Trans>since {dateWords(i18n, from)}</Trans>
              {until === undefined || lastDay(until) > day ? null : (
                <>
                  {', '}
                  <Trans>until {dateWords(i18n, until)}</Trans>
                </>
              )}
            </p>
            <p className={styles.small}>
              {i18n._(CHECKED_WORDS[checked])} · <SourceLinks sources={[source]} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
