import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { DataError, type FileFailure } from '../data/dataError'
import { printProblem } from '../data/problem'
import styles from './DataFailure.module.css'

interface DataFailureProps {
  readonly error: Error
  readonly onRetry: () => void
  readonly compact?: boolean
}

/** What is wrong with files of the data set, each by name, and a way to try again. */
export function DataFailure({ error, onRetry, compact = false }: DataFailureProps) {
  const known = error instanceof DataError
  const problems = known ? error.problems : []
  return (
    <div role="alert" className={compact ? styles.compact : styles.failure}>
      {known ? null : (
        <p>
          <Trans>Something went wrong in the app itself: {error.message}</Trans>
        </p>
      )}
      <ul>
        {(known ? error.failures : []).map((failure) => (
          <li key={failure.file}>
            <FailureWords {...failure} />
          </li>
        ))}
        {problems.slice(0, compact ? 1 : 50).map((problem) => {
          const line = printProblem(problem)
          return (
            <li key={line}>
              <code>{line}</code>
            </li>
          )
        })}
      </ul>
      {compact && problems.length > 1 ? (
        <p>
          <Plural
            value={problems.length - 1}
            one="and # more problem"
            other="and # more problems"
          />
        </p>
      ) : null}
      <button type="button" className="button" onClick={onRetry}>
        <Trans>Try again</Trans>
      </button>
    </div>
  )
}

function FailureWords({ file, failure }: FileFailure) {
  const { t } = useLingui()
  switch (failure.kind) {
    case 'network':
      return t`${file} could not be fetched: the network did not answer.`
    case 'status':
      return t`${file} could not be fetched: the server answered ${failure.status}.`
    case 'not-json':
      return t`${file} is not whole: it is not JSON, or was cut short.`
  }
}
