import { Trans, useLingui } from '@lingui/react/macro'
import styles from './About.module.css'
import { AboutLink } from './AboutLink'
import { ABOUT_PAGES } from './pages'

/** The pages under this one, each with what it tells. */
export function PageList() {
  const { i18n } = useLingui()
  return (
    <section>
      <h2>
        <Trans>Look further</Trans>
      </h2>
      <ul className={styles.pages}>
        {ABOUT_PAGES.filter(({ id }) => id !== 'about').map(({ id, name, description }) => (
          <li key={id}>
            <AboutLink page={id}>{i18n._(name)}</AboutLink>
            <span>{i18n._(description)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
