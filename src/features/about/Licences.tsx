import { Trans } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import { useEdition } from '../../components/edition'
import { saveFile } from '../../ui/saveFile'

const FILE = 'licences.txt'

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
            which are named.
          </Trans>{' '}
          <OtherLicences />
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

function OtherLicences() {
  const { single } = useEdition()
  const { load } = useCore()
  if (!single) {
    return (
      <Trans>
        Fonts, flags and what the program is made of come under{' '}
        <a href={`${import.meta.env.BASE_URL}${FILE}`}>free licences of their own</a>.
      </Trans>
    )
  }
  // There is no file beside this one to lead to: its text is handed out.
  const save = async (): Promise<void> => saveFile(FILE, 'text/plain', String(await load(FILE)))
  return (
    <Trans>
      Fonts, flags and what the program is made of come under{' '}
      <button type="button" className="link-button" onClick={() => void save()}>
        free licences of their own
      </button>
      .
    </Trans>
  )
}
