import { Trans } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import { ViewLink } from '../../../components/ViewLink'
import styles from './Plan.module.css'

/** The actors that the class plays, with the way to their cards. */
export function Roles({ roles }: { readonly roles: readonly string[] }) {
  const { dataset, actorById } = useCore()
  if (roles.length === 0) return null
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">
        <Trans>Roles</Trans>
      </h2>
      <ul className={styles.roles}>
        {roles.map((id) => (
          <li key={id}>{actorById.get(id)?.name ?? id}</li>
        ))}
      </ul>
      {dataset.views.includes('paper') ? (
        <p className="screen-only">
          <ViewLink to={`/paper/roles?actors=${roles.join(',')}`}>
            <Trans>Role cards to print</Trans>
          </ViewLink>
        </p>
      ) : null}
    </section>
  )
}
