import { Trans } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'

/** Whose this is, and what may be done with it. */
export function Licences() {
  const { licence, title, version } = useCore().dataset
  return (
    <section>
      <h2>
        <Trans>Licences</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            The data, “{title}”, version {version}: <a href={licence.url}>{licence.name}</a>. You
            may share and change them if you name where they are from and their version.
          </Trans>
        </li>
        <li>
          <Trans>The program: the MIT licence. You may use, change and pass it on.</Trans>
        </li>
        <li>
          <Trans>
            Titles, and the short phrases that help to find a passage, belong to their sources,
            which are named. Fonts, flags and what the program is made of come under{' '}
            <a href={`${import.meta.env.BASE_URL}licences.txt`}>free licences of their own</a>.
          </Trans>
        </li>
        <li>
          <Trans>
            Nothing that you do here is sent anywhere: no account, no cookie, no counting of
            visitors.
          </Trans>
        </li>
      </ul>
    </section>
  )
}
