import { Route, Switch } from 'wouter'
import { CompareView } from '../features/compare/CompareView'
import { NotFound } from './NotFound'

/** Which view stands at which address; `/` is `/compare`. */
export function Views() {
  return (
    <Switch>
      <Route path="/" component={CompareView} />
      <Route path="/compare" component={CompareView} />
      <Route component={NotFound} />
    </Switch>
  )
}
