import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import { useLensStore } from '../../components/lensContext'
import { useAddress } from '../../components/PageLink'
import { leavePage } from '../../lens/lensStore'
import type { Added } from './addView'
import styles from './Share.module.css'

interface AddedNoteProps {
  readonly added: Added
  readonly onClose: () => void
}

/** Says what became of the view that was to join the lesson, and leads there. */
export function AddedNote({ added, onClose }: AddedNoteProps) {
  const { t } = useLingui()
  const store = useLensStore()
  const address = useAddress('/lessons/mine')
  const follow = (): void => {
    leavePage(store)
    onClose()
  }
  return (
    <div className={styles.note}>
      <p>
        <AddedWords added={added} />{' '}
        {'step' in added ? (
          <Link href={address} onClick={follow}>
            <Trans>Open my lesson</Trans>
          </Link>
        ) : null}
      </p>
      <button type="button" className={styles.dismiss} aria-label={t`Close`} onClick={onClose}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  )
}

function AddedWords({ added }: Pick<AddedNoteProps, 'added'>) {
  switch (added.kind) {
    case 'added':
      return (
        <>
          <Trans>Added as step {added.step}.</Trans>{' '}
          {added.kept ? null : (
            <Trans>
              The browser does not let it be kept: the lesson is gone when this tab is closed. Save
              it to a file there.
            </Trans>
          )}
        </>
      )
    case 'full':
      return <Trans>Not added: your lesson is full, it has {added.step} steps.</Trans>
    case 'too-long':
      return (
        <Trans>
          Not added: the address of this view is too long for a lesson. Choose fewer actors or
          issues.
        </Trans>
      )
    case 'no-view':
      return <Trans>Not added: this page is no view that a lesson could show.</Trans>
  }
}
