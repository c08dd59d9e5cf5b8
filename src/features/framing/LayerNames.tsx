import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import { listWords } from './listWords'

/** The layers that something reaches, by name, from the ground up. */
export function LayerNames({ layers }: { readonly layers: readonly string[] }) {
  const { i18n } = useLingui()
  const { dataset } = useCore()
  const names = dataset.layers.filter(({ id }) => layers.includes(id)).map(({ label }) => label)
  if (names.length === 0) return <Trans>no layer</Trans>
  return listWords(i18n, names)
}
