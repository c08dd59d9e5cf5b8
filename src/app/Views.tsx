import { Trans } from '@lingui/react/macro'
import { lazy, Suspense } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { CompareView } from '../features/compare/CompareView'
import { ErrorBoundary } from './ErrorBoundary'
import { LensShown } from './LensShown'
import { NotFound } from './NotFound'
import styles from './Page.module.css'
import { loadPart, PART_IDS } from './parts/parts'
import { WithMessages } from '../components/WithMessages'

/** The views that are parts of their own, each drawn once its script is there. */
const PART_VIEWS = PART_IDS.map((view) => ({
  view,
  Pages: lazy(async () => {
    const { View, messages } = await loadPart(view)
    const Pages = ({ page }: { readonly page: string }) => (
      <WithMessages messages={messages}>
        <View page={page} load={loadPart} />
      </WithMessages>
    )
    return { default: Pages }
  }),
}))

/** What the wildcard of a route does not match: such a path would match none, not even the last one. */
const LINE_BREAK = /[\n\r\u2028\u2029]/

/** Which view stands at which address; `/` is `/compare`. */
export function Views() {
  const [path] = useLocation()
  if (LINE_BREAK.test(path)) return <Nowhere />
  return (
    <Switch>
      <Route path="/" component={Compare} />
      <Route path="/compare" component={Compare} />
      {PART_VIEWS.map(({ view, Pages }) => (
        <Route key={view} path={`/${view}/*?`}>
          {({ '*': page = '' }) => (
            <ErrorBoundary key={view}>
              <Suspense fallback={<Loading />}>
                <Pages page={page} />
                <LensShown />
              </Suspense>
            </ErrorBoundary>
          )}
        </Route>
      ))}
      <Route component={Nowhere} />
    </Switch>
  )
}

const Compare = () => (
  <>
    <CompareView />
    <LensShown />
  </>
)

const Nowhere = () => (
  <>
    <NotFound />
    <LensShown />
  </>
)

function Loading() {
  return (
    <main id="main" className={styles.page} aria-busy="true">
      <p role="status">
        <Trans>Loading …</Trans>
      </p>
    </main>
  )
}
