import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { dateWords } from '../../components/dateWords'
import { FileGate } from '../../components/FileGate'
import type { Changelog } from '../../data/checkChangelog'
import { changelogKind } from '../../data/fileKinds'
import styles from './About.module.css'

type ChangeKind = Changelog[number]['changes'][number]['kind']

const KIND_WORDS: Record<ChangeKind, MessageDescriptor> = {
  added: msg`Added`,
  moved: msg`Moved`,
  mended: msg`Mended`,
  removed: msg`Removed`,
}

/** The versions of the data set, newest first. */
export function ChangesPage() {
  return (
    <FileGate kind={changelogKind}>{(changelog) => <Versions changelog={changelog} />}</FileGate>
  )
}

function Versions({ changelog }: { readonly changelog: Changelog }) {
  const { i18n } = useLingui()
  return (
    <div className={styles.prose}>
      {changelog.map(({ version, date, changes }) => (
        <section key={version} id={`version-${version}`} aria-labelledby={`head-${version}`}>
          <h2 id={`head-${version}`}>
            <Trans>
              Version {version}, {dateWords(i18n, date)}
            </Trans>
          </h2>
          <ul>
            {changes.map(({ kind, text }) => (
              <li key={text}>
                <b>{i18n._(KIND_WORDS[kind])}:</b> {text}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className={styles.muted}>
        <Trans>
          The first number of a version changes when a file’s shape does, the second when facts are
          added or a value moves, the third when a fault is mended and no value moves.
        </Trans>
      </p>
    </div>
  )
}
