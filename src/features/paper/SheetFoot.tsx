import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { useCore } from '../../components/coreContext'
import { dateWords } from '../../components/dateWords'
import { useLens } from '../../components/lensContext'
import { usePlace } from '../../components/useWholeAddress'
import { lastDay } from '../../domain/dates'
import { NEUTRAL } from '../../domain/lens'
import { printLens } from '../../lens/address'
import { shownActors } from '../../lens/lensStore'
import styles from './Paper.module.css'

/** More names than this say less than their number. */
const MOST_NAMES = 4

interface SheetFootProps {
  readonly title: string
  readonly lens: boolean
}

/** The foot of each page: what it is, from what it was made, and where it can be had again. */
export function SheetFoot({ title, lens }: SheetFootProps) {
  const { i18n } = useLingui()
  const { dataset } = useCore()
  const asOf = useLens((state) => state.lens.asOf)
  const day = dateWords(i18n, lastDay(asOf ?? dataset.updated))
  const address = useSheetAddress()
  const { title: data, version, licence } = dataset
  return (
    <div className={styles.foot}>
      <div className={styles.row}>
        <div className={styles.footCell}>
          <p>
            <Trans>
              <b>{title}</b> · {data}, as of {day}, data version {version}, {licence.name}
            </Trans>
          </p>
          {lens ? <LensWords /> : null}
          <p className={styles.address}>{address}</p>
        </div>
      </div>
    </div>
  )
}

/** What was chosen, in words. */
function LensWords() {
  const { i18n, t } = useLingui()
  const { dataset, actorById, issueById } = useCore()
  const actors = useLens(shownActors)
  const { issues, texts, frame } = useLens((state) => state.lens)
  const actorNames = actors.flatMap((id) => actorById.get(id)?.shortName ?? [])
  const issueNames =
    typeof issues === 'string' ? [] : issues.flatMap((id) => issueById.get(id)?.title ?? [])
  const actorCount = actorNames.length
  const issueCount = issueNames.length
  const textCount = texts.length
  const words = dataset.frames.find(({ id }) => id === frame)?.label ?? t`neutral`
  const issueWords =
    issues === 'all'
      ? t`all issues`
      : issues === 'best'
        ? t`the issues best evidenced`
        : issueCount > MOST_NAMES
          ? t`${issueCount} issues`
          : issueNames.join(', ')
  const parts = [
    actorCount > MOST_NAMES ? t`${actorCount} actors` : actorNames.join(', '),
    textCount === 0 ? '' : textCount === 1 ? t`1 text` : t`${textCount} texts`,
    issueWords,
    frame === NEUTRAL ? t`neutral words` : t`in the words of ${words}`,
  ].filter((part) => part !== '')
  return (
    <p>
      <Trans>Chosen: {new Intl.ListFormat(i18n.locale, { type: 'unit' }).format(parts)}</Trans>
    </p>
  )
}

/** Where the same sheet is made again. */
function useSheetAddress(): string {
  const [path] = useLocation()
  const query = useLens(({ lens, defaults }) => printLens({ ...lens, cell: null }, defaults))
  return usePlace(path, query)
}
