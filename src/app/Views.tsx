import { Trans } from '@lingui/react/macro'
import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { CompareView } from '../features/compare/CompareView'
import { NotFound } from './NotFound'
import styles from './Page.module.css'

const AboutPages = lazy(async () => {
  const { AboutPages: component } = await import('./AboutPages')
  return { default: component }
})

const FramingPages = lazy(async () => {
  const { FramingPages: component } = await import('./FramingPages')
  return { default: component }
})

/** Which view stands at which address; `/` is `/compare`. */
export function Views() {
  return (
    <Switch>
      <Route path="/" component={CompareView} />
      <Route path="/compare" component={CompareView} />
      <Route path="/framing/*?">
        {({ '*': page = '' }) => (
          <Suspense fallback={<Loading />}>
            <FramingPages page={page} />
          </Suspense>
        )}
      </Route>
      <Route path="/about/*?">
        {({ '*': page = '' }) => (
          <Suspense fallback={<Loading />}>
            <AboutPages page={page} />
          </Suspense>
        )}
      </Route>
      <Route component={NotFound} />
    </Switch>
  )
}

function Loading() {
  return (
    <main id="main" className={styles.page} aria-busy="true">
      <p role="status">
        <Trans>Loading …</Trans>
      </p>
    </main>
  )
}
