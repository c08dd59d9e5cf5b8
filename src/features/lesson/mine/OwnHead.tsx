import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import { emptyLesson } from '../../../components/ownLesson'
import { PageLink } from '../../../components/PageLink'
import { LONGEST_OWN } from '../../../data/ownLesson'
import { saveFile } from '../../../ui/saveFile'
import lessonStyles from '../Lesson.module.css'
import { fileNameOf, renamed, totalMinutes } from './edits'
import styles from './Mine.module.css'
import type { Offer } from './offer'
import { OpenFile } from './OpenFile'
import { ShareLink } from './ShareLink'
import { type Mine, TITLE } from './useMine'

interface OwnHeadProps {
  readonly mine: Mine
  readonly onOffer: (offer: Offer) => void
}

/** The title and length of the lesson, and what can be done with the whole of it. */
export function OwnHead({ mine, onOffer }: OwnHeadProps) {
  const { t } = useLingui()
  const { dataset } = useCore()
  const lesson = mine.lesson ?? emptyLesson(dataset)
  const { scenes, title } = lesson
  const [first] = scenes
  const minutes = totalMinutes(lesson)
  return (
    <section className={styles.head} aria-label={t`The whole lesson`}>
      <label className={styles.title} htmlFor={TITLE}>
        <span>
          <Trans>Title of the lesson</Trans>
        </span>
        <input
          id={TITLE}
          maxLength={LONGEST_OWN.title}
          value={title}
          autoComplete="off"
          onChange={(event) => mine.change(renamed(lesson, event.target.value))}
        />
      </label>
      <p className={styles.total}>
        <b>
          <Plural value={minutes} one="# minute" other="# minutes" />
        </b>
        {' · '}
        <Plural value={scenes.length} one="# step" other="# steps" />
      </p>
      <div className={`${lessonStyles.actions} screen-only`}>
        {first !== undefined && dataset.views.includes('present') ? (
          <span className={lessonStyles.main}>
            <PageLink to="/present/mine" item={first.id}>
              <Trans>Present</Trans>
            </PageLink>
          </span>
        ) : null}
        {first === undefined ? null : (
          <button
            type="button"
            className="button"
            onClick={() =>
              saveFile(
                fileNameOf(lesson),
                'application/json',
                `${JSON.stringify(lesson, null, 2)}\n`,
              )
            }
          >
            <Trans>Save as a file</Trans>
          </button>
        )}
        <OpenFile onOffer={onOffer} />
        {first === undefined ? null : (
          <>
            <button
              type="button"
              className="button"
              onClick={() =>
                mine.change(null, { said: t`Your lesson was thrown away.`, undo: true })
              }
            >
              <Trans>Begin anew</Trans>
            </button>
            {/* Another lesson has another link. */}
            <ShareLink key={JSON.stringify(lesson)} lesson={lesson} />
          </>
        )}
      </div>
    </section>
  )
}
