import { Trans } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import { Answer } from './Answer'

/** The way to object to something, whether or not the data set names a place for it. */
export function CorrectAnswer() {
  const { tracker } = useCore().dataset
  return (
    <Answer id="correct" question={<Trans>How can I complain, or correct something?</Trans>}>
      <p>
        <Trans>
          Open the cell and press “Write a correction”: that makes a text which names the actor, the
          issue, the date and the version of the data. Say in it which step you would choose, and
          which passage of which source states it. A passage moves a value; an opinion of the actor,
          for or against, does not.
        </Trans>
      </p>
      <p>
        {tracker === undefined ? (
          <Trans>
            This copy names no place to send it to: give it to whoever gave you this page. The data
            are open, so you can also correct them in a copy of your own.
          </Trans>
        ) : (
          <Trans>
            Send it to the <a href={tracker}>list of corrections</a>, where others can see it and
            what became of it.
          </Trans>
        )}
      </p>
    </Answer>
  )
}
