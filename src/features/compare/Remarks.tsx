import { Plural, Trans } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import type { Column } from '../../components/useColumns'
import { ownGroups } from '../../domain/compare'
import styles from './CompareTable.module.css'

/** What a reader must know to read the figures of the table. */
export function Remarks({ columns }: { readonly columns: readonly Column[] }) {
  const { dataset, issues } = useCore()
  const waiting = issues.filter((issue) => issue.waiting === true)
  const actors = columns.flatMap(({ actor }) => actor ?? [])
  const hasText = columns.some(({ kind }) => kind === 'text')
  const { title, version, updated } = dataset
  return (
    <div className={styles.remarks}>
      <p>
        <Trans>
          “gap” is the mean distance between two of the chosen actors that have a value, in steps.
          Actors whose members differ, and silences, are left out of it: silence is not a middle
          value.
        </Trans>{' '}
        {hasText ? <Trans>Texts are left out of it too: a text is nobody’s wish.</Trans> : null}
      </p>
      <p>
        <Trans>
          Marks: filled, a passage was read; hollow, only reported or of low confidence; dashed
          line, no stated position; dotted line, no stance yet or withdrawn; faded, last seen more
          than ten years before the date.
        </Trans>
      </p>
      {ownGroups(actors).map(({ member, group }) => (
        <p key={`${member.id} ${group.id}`}>
          <Trans>
            {member.shortName} belongs to {group.shortName}: the two columns are not independent
            voices.
          </Trans>
        </p>
      ))}
      {waiting.length === 0 ? null : (
        <details>
          <summary>
            <Plural
              value={waiting.length}
              one="# more issue waits for evidence"
              other="# more issues wait for evidence"
            />
          </summary>
          <p>
            <Trans>
              A stance of fewer than three actors is known on these, so they are not compared yet:
            </Trans>{' '}
            {waiting.map((issue) => issue.title).join(' · ')}
          </p>
        </details>
      )}
      <p>
        <Trans>
          Data: {title}, version {version}, {updated}.
        </Trans>
      </p>
    </div>
  )
}
