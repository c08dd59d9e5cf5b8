import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'

interface CopyButtonProps {
  readonly text: string | (() => string)
  readonly children: ReactNode
}

/** Copies a text, and says whether it did: a browser may refuse. */
export function CopyButton({ text, children }: CopyButtonProps) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : text())
      setState('copied')
    } catch {
      setState('refused')
    }
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        {children}
      </button>{' '}
      <span role="status">
        {state === 'copied' ? <Trans>Copied</Trans> : null}
        {state === 'refused' ? (
          <Trans>The browser did not allow it: select and copy by hand.</Trans>
        ) : null}
      </span>
    </>
  )
}
