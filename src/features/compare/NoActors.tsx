import { Trans } from '@lingui/react/macro'

/** What is said when a reader has chosen nobody: a state with its own words, not an error. */
export function NoActors() {
  return (
    <p>
      <Trans>Nobody is chosen. Choose one or more actors above to see where they stand.</Trans>
    </p>
  )
}
