import { useLingui } from '@lingui/react/macro'

/** A cell of a table that is filled in by hand. */
export function Blank() {
  const { t } = useLingui()
  return <td aria-label={t`to be filled in`} />
}
