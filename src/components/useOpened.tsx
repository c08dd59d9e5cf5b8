import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { DataFailure } from './DataFailure'
import { Dialog } from '../ui/Dialog'

/** Loads what is to be shown; it is handed how it goes away again. */
export type Load = (close: () => void) => Promise<ReactNode>

/**
 * What a button opens whose script is no part of the first page. `open` loads and shows it; if the
 * script does not come, a dialog says so and offers a retry.
 */
export function useOpened(title: string) {
  const { t } = useLingui()
  const [opened, show] = useState<ReactNode>(null)
  const close = (): void => show(null)
  const open = async (load: Load): Promise<void> => {
    try {
      show(await load(close))
    } catch (error) {
      show(
        <Dialog title={title} closeLabel={t`Close`} onClose={close}>
          <DataFailure error={new Error(String(error))} onRetry={() => void open(load)} />
        </Dialog>,
      )
    }
  }
  return { opened, open }
}
