import { Trans, useLingui } from '@lingui/react/macro'
import type { MouseEvent } from 'react'
import { useHref } from '../../components/useWholeAddress'
import type { CoverageState } from '../../domain/coverage'
import styles from './Coverage.module.css'
import { CoverageMark } from './CoverageMark'
import { COVERAGE_WORDS } from './coverageWords'

interface CoverageCellProps {
  /** Null while the file is not there. */
  readonly state: CoverageState | null
  readonly failed: boolean
  /** Whether the reader has asked for other states. */
  readonly hidden: boolean
  readonly name: string
  readonly title: string
  /** Where the cell opens. */
  readonly address: string
  readonly onFollow: (event: MouseEvent, to: string) => void
}

/** One cell of the map: a mark, its words, and the way to the evidence. */
export function CoverageCell(props: CoverageCellProps) {
  const { state, failed, hidden, name, title, address, onFollow } = props
  const { i18n, t } = useLingui()
  const href = useHref()
  if (state === null) return <Absent failed={failed} />
  const words = i18n._(COVERAGE_WORDS[state])
  if (hidden) {
    return (
      <td>
        <span className="visually-hidden">{t`not shown`}</span>
      </td>
    )
  }
  const label = t`${words}: ${name} on ${title}`
  return (
    <td>
      <a
        href={href(address)}
        aria-label={label}
        title={label}
        onClick={(event) => onFollow(event, address)}
      >
        <CoverageMark state={state} />
      </a>
    </td>
  )
}

function Absent({ failed }: { readonly failed: boolean }) {
  return (
    <td className={styles.absent}>
      <span aria-hidden="true">{failed ? '!' : '…'}</span>
      <span className="visually-hidden">
        {failed ? <Trans>its file was refused</Trans> : <Trans>loading</Trans>}
      </span>
    </td>
  )
}
