import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode } from 'react'
import { useCore } from '../../../components/coreContext'
import { useLensStore } from '../../../components/lensContext'
import { issuesByChapter } from '../../../domain/readings'
import type { Issue } from '../../../domain/types'
import { chooseItem } from '../../../lens/lensStore'
import { CompareLink } from '../CompareLink'
import { SelectField } from '../../../ui/Field'
import styles from './Readings.module.css'

/** The way to an issue: all of them under their chapters, and the neighbours of the one that is shown. */
export function IssueChooser({ issue }: { readonly issue: Issue }) {
  const { t } = useLingui()
  const { chapters, issues } = useCore()
  const store = useLensStore()
  const groups = issuesByChapter(chapters, issues)
  const order = groups.flatMap((group) => group.issues)
  const here = order.findIndex((other) => other.id === issue.id)
  return (
    <div className={`${styles.chooser} screen-only`}>
      <SelectField
        label={<Trans>Issue</Trans>}
        className={styles.select}
        value={issue.id}
        onChange={(value) => chooseItem(store, value)}
      >
        {groups.map(({ chapter, issues: some }) => (
          <optgroup key={chapter.id} label={chapter.title}>
            {some.map(({ id: value, title, waiting }) => (
              <option key={value} value={value}>
                {waiting === true ? t`${title} (few stances known)` : title}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectField>
      <Step to={order[here - 1]}>
        <span aria-hidden="true" className="turns">
          ←
        </span>{' '}
        <Trans>Previous issue</Trans>
      </Step>
      <Step to={order[here + 1]}>
        <Trans>Next issue</Trans>{' '}
        <span aria-hidden="true" className="turns">
          →
        </span>
      </Step>
      {issue.waiting === true ? null : (
        <p className={styles.toCompare}>
          <CompareLink issue={issue}>
            <Trans>This issue in Compare</Trans>
          </CompareLink>
        </p>
      )}
    </div>
  )
}

interface StepProps {
  /** Undefined at either end of the list. */
  readonly to: Issue | undefined
  readonly children: ReactNode
}

function Step({ to, children }: StepProps) {
  const store = useLensStore()
  return (
    <button
      type="button"
      className="button"
      // Stays where the focus is, so that it can be pressed again in the other direction’s place.
      aria-disabled={to === undefined}
      title={to?.title}
      onClick={() => {
        if (to !== undefined) chooseItem(store, to.id)
      }}
    >
      {children}
    </button>
  )
}
