import { Trans } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { CopyButton } from '../../../components/CopyButton'
import { useEdition } from '../../../components/edition'
import { useWholeAddress } from '../../../components/useWholeAddress'
import type { OwnLesson } from '../../../data/ownLesson'
import { lessonLink, LONGEST_LINK } from '../../../data/ownLessonLink'
import styles from './Mine.module.css'

type State =
  | { readonly kind: 'idle' | 'too-long' | 'unable' }
  | { readonly kind: 'made'; readonly link: string }

/** Makes a link that holds the whole lesson, or says why there is none. */
export function ShareLink({ lesson }: { readonly lesson: OwnLesson }) {
  const [state, setState] = useState<State>({ kind: 'idle' })
  const whole = useWholeAddress()
  const { single } = useEdition()
  // A link to a file on this machine leads nobody else anywhere.
  if (single) return null
  const make = async (): Promise<void> => {
    try {
      const deflate = new CompressionStream('deflate-raw')
      const link = await lessonLink(whole(''), lesson, deflate)
      setState(link === null ? { kind: 'too-long' } : { kind: 'made', link })
    } catch {
      setState({ kind: 'unable' })
    }
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void make()}>
        <Trans>Share as a link</Trans>
      </button>
      <div className={styles.share} role="status">
        {state.kind === 'too-long' ? (
          <p>
            <Trans>
              This lesson is too long for a link: it would have more than {LONGEST_LINK} characters,
              and mail and chat programs would cut it. Save it as a file and hand that on.
            </Trans>
          </p>
        ) : null}
        {state.kind === 'unable' ? (
          <p>
            <Trans>
              This browser is too old to make such a link. Save the lesson as a file and hand that
              on.
            </Trans>
          </p>
        ) : null}
      </div>
      {state.kind === 'made' ? <Made link={state.link} /> : null}
    </>
  )
}

function Made({ link }: { readonly link: string }) {
  const id = useId()
  return (
    <div className={styles.made}>
      <label htmlFor={id}>
        <Trans>Link to this lesson</Trans>
      </label>
      <input id={id} readOnly value={link} onFocus={(event) => event.target.select()} />
      <CopyButton text={link}>
        <Trans>Copy the link</Trans>
      </CopyButton>
      <p>
        <Trans>
          The lesson is in the link itself, after the #, which browsers send to no host. Whoever has
          the link can read your notes.
        </Trans>
      </p>
    </div>
  )
}
