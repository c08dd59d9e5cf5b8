import { useLingui } from '@lingui/react/macro'
import styles from './About.module.css'
import { AboutLink } from './AboutLink'
import { ABOUT_PAGES, type AboutPageId } from './pages'

/** The way between the pages about the record. */
export function AboutNav({ current }: { readonly current: AboutPageId }) {
  const { i18n, t } = useLingui()
  return (
    <nav aria-label={t`About this record`} className={`${styles.nav} screen-only`}>
      <ul>
        {ABOUT_PAGES.map(({ id, name }) => (
          <li key={id}>
            <AboutLink page={id} current={id === current}>
              {i18n._(name)}
            </AboutLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
