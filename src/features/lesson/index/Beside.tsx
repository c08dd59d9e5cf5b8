import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import { PageLink, pagePath } from '../../../components/PageLink'
import { pagesOf } from '../pages'
import styles from './Index.module.css'

/** What belongs to no single lesson: the words for a treaty’s life, a lesson of one’s own, and the sheets. */
export function Beside() {
  const { i18n } = useLingui()
  const { dataset } = useCore()
  return (
    <section aria-labelledby="beside">
      <h2 id="beside" className={styles.besideTitle}>
        <Trans>For every lesson</Trans>
      </h2>
      <ul className={styles.beside}>
        {pagesOf(dataset)
          .filter(({ id }) => id !== 'index')
          .map(({ id, path, name, description }) => (
            <li key={id}>
              <PageLink to={pagePath('/lessons', path)}>{i18n._(name)}</PageLink>
              <p>{i18n._(description)}</p>
            </li>
          ))}
        {dataset.views.includes('paper') ? (
          <li>
            <PageLink to="/paper">
              <Trans>Sheets to print</Trans>
            </PageLink>
            <p>
              <Trans>
                Comparison, sources, vocabulary, blank scales and role cards, made from the actors
                and issues that you choose.
              </Trans>
            </p>
          </li>
        ) : null}
      </ul>
    </section>
  )
}
