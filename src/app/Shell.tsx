import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, type ReactNode, Suspense } from 'react'
import { Link, useRoute } from 'wouter'
import { useCore } from '../components/coreContext'
import { useLens, useLensStore } from '../components/lensContext'
import { useAddress } from '../components/PageLink'
import { leavePage } from '../lens/lensStore'
import { EmbedSource } from './EmbedSource'
import { SearchButton } from './SearchButton'
import { ShareButtons } from './ShareButtons'
import styles from './Shell.module.css'
import { ThemeSwitch } from './ThemeSwitch'
import { VIEW_WORDS } from './viewWords'

/** Left out of a build in English alone. */
const LanguageSwitch =
  LANGUAGES === null
    ? null
    : lazy(async () => ({ default: (await import('./LanguageSwitch')).LanguageSwitch }))

/** What stands around every view: the banner with the views, and the foot with the data’s version and licence. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const embedded = useLens((state) => state.lens.embed)
  const [projected] = useRoute('/present/*?')
  if (embedded)
    return (
      <>
        {children}
        <EmbedSource />
      </>
    )
  if (projected) return children
  return (
    <>
      <a href="#main" className={styles.skip}>
        <Trans>Skip to the content</Trans>
      </a>
      <Banner />
      {children}
      <Foot />
    </>
  )
}

function Banner() {
  const { t } = useLingui()
  const { dataset } = useCore()
  const compare = useAddress('/compare')
  const store = useLensStore()
  return (
    <header className={`${styles.banner} screen-only`}>
      <Link href={compare} className={styles.brand} onClick={() => leavePage(store)}>
        {/* A name, the same in every language. */}
        {'Treaty Lens'}
      </Link>
      <nav aria-label={t`Views`} className={styles.views}>
        {dataset.views.map((view) => (
          <ViewTab key={view} view={view} />
        ))}
      </nav>
      <div className={styles.tools}>
        <SearchButton />
        <ShareButtons />
        {LANGUAGES === null || LanguageSwitch === null ? null : (
          <Suspense fallback={null}>
            <LanguageSwitch />
          </Suspense>
        )}
        <ThemeSwitch />
      </div>
    </header>
  )
}

function ViewTab({ view }: { readonly view: string }) {
  const { i18n } = useLingui()
  const [here] = useRoute(`/${view}`)
  const [within] = useRoute(`/${view}/*`)
  const [home] = useRoute('/')
  const address = useAddress(`/${view}`)
  const store = useLensStore()
  const words = VIEW_WORDS[view]
  if (words === undefined) return null
  const current = here || (home && view === 'compare') ? 'page' : within
  return (
    <Link href={address} aria-current={current || undefined} onClick={() => leavePage(store)}>
      {i18n._(words)}
    </Link>
  )
}

function Foot() {
  const { dataset } = useCore()
  const { title, version, updated, licence } = dataset
  return (
    <footer className={`${styles.foot} screen-only`}>
      <p>{dataset.description}</p>
      <p>
        <Trans>
          Data: {title}, version {version}, {updated}, <a href={licence.url}>{licence.name}</a>.
          Nothing that you do here is sent anywhere.
        </Trans>
      </p>
    </footer>
  )
}
