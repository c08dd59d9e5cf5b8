import { Trans } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import { RecordLink } from '../../components/RecordLink'
import type { Standing } from '../../domain/positions'
import type { Standings } from '../../domain/standings'
import type { Actor, Chapter } from '../../domain/types'
import styles from './Actor.module.css'
import { Stance } from './Stance'

interface StancesProps {
  readonly actor: Actor
  readonly standings: Standings
}

/** Where it stands, chapter by chapter; silent issues are named under each chapter. */
export function Stances({ actor, standings }: StancesProps) {
  const { chapters } = useCore()
  return (
    <section id="stances" className={styles.section}>
      <h2>
        <Trans>Where it stands</Trans>
      </h2>
      {chapters.map((chapter) => (
        <ChapterStances key={chapter.id} chapter={chapter} actor={actor} standings={standings} />
      ))}
    </section>
  )
}

interface ChapterStancesProps extends StancesProps {
  readonly chapter: Chapter
}

const isQuiet = ({ standing }: { readonly standing: Standing }): boolean =>
  standing.kind === 'silent' || standing.kind === 'not-applicable'

function ChapterStances({ chapter, actor, standings }: ChapterStancesProps) {
  const { issues } = useCore()
  const own = issues.flatMap((issue) => {
    const standing = standings.get(issue.id)
    return issue.chapter !== chapter.id || standing === undefined ? [] : { issue, standing }
  })
  const said = own.filter((one) => !isQuiet(one))
  const silent = own.filter(({ standing }) => standing.kind === 'silent')
  if (own.length === 0) return null
  return (
    <section className={styles.chapter}>
      <h3>{chapter.title}</h3>
      <ul className={styles.stances}>
        {said.map(({ issue, standing }) => (
          <li key={issue.id}>
            <Stance actor={actor} issue={issue} standing={standing} />
          </li>
        ))}
      </ul>
      {silent.length === 0 ? null : (
        <p className={styles.silent}>
          <Trans>No stance found:</Trans>{' '}
          {silent.map(({ issue }, index) => (
            <span key={issue.id}>
              {index === 0 ? null : ' · '}
              <RecordLink view="issues" id={issue.id}>
                {issue.title}
              </RecordLink>
            </span>
          ))}{' '}
          <a href="#unknown">
            <Trans>why</Trans>
          </a>
        </p>
      )}
    </section>
  )
}
