import { Trans } from '@lingui/react/macro'
import { PageLink } from '../../components/PageLink'

/** What the figures are made from. */
export function CellSources() {
  return (
    <Trans>
      Source: the stances of this data set; each with its evidence in{' '}
      <PageLink to="/compare">the comparison</PageLink>.
    </Trans>
  )
}
