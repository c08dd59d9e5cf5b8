import { Trans } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import { AboutLink } from './AboutLink'
import { Answer } from './Answer'

/** What the signs of the table mean. */
export function MeaningAnswers() {
  const { frames } = useCore().dataset
  return (
    <>
      <Answer id="step" question={<Trans>What does a step mean?</Trans>}>
        <p>
          <Trans>
            Each issue names a thing, and its scale runs in five steps from less of that thing to
            more of it. Each step has a label and a meaning of one sentence; they stand in the{' '}
            <AboutLink page="codebook">codebook</AboutLink>. Someone who codes reads the passage and
            looks for the step whose meaning it states.
          </Trans>
        </p>
        <p>
          <Trans>
            More is not better and less is not worse, and neither end belongs to a camp. The same
            words get the same step in every text and in every mouth. Where a passage fits no step,
            the scale is at fault: it is mended, and all are coded again.
          </Trans>
        </p>
      </Answer>
      <Answer id="frames" question={<Trans>Why are there two ways to put a question?</Trans>}>
        <p>
          <Trans>
            The sides do not use the same words, and a question put in the words of one has half an
            answer in it. So each question stands in plain neutral words, and again in each
            vocabulary: {frames.map(({ label }) => label).join(' · ')}. The evidence below stays the
            same.
          </Trans>
        </p>
      </Answer>
      <Answer id="silence" question={<Trans>Why is silence not neutral?</Trans>}>
        <p>
          <Trans>
            Someone who has said nothing may agree, may object, or may not have been asked. A point
            in the middle of the scale would be an answer, and we would have made it up. So a silent
            cell has no value: it is left out of every figure, and nothing is put in its place. It
            says why it is empty:
          </Trans>
        </p>
        <ul>
          <li>
            <Trans>
              <b>No stated position found:</b> what was searched is named, so that you can judge
              whether it was enough.
            </Trans>
          </li>
          <li>
            <Trans>
              <b>Not researched:</b> the gap is ours.
            </Trans>
          </li>
          <li>
            <Trans>
              <b>Declined to say</b> and <b>not in the room:</b> findings of their own, with
              evidence.
            </Trans>
          </li>
        </ul>
        <p>
          <Trans>
            Three more things look like silence and are not: on a day before an actor’s first entry
            there is no stance yet; a proposal can be withdrawn; and some questions are not asked of
            some kinds of actor.
          </Trans>
        </p>
      </Answer>
      <Answer id="split" question={<Trans>What if the members of a group differ?</Trans>}>
        <p>
          <Trans>
            Then the cell is split: it names the parts, the members of each and where they stand. A
            split has no single value and takes no part in the figures. Where a group and one of its
            members are both on the screen, the page says so, since they are not two independent
            voices.
          </Trans>
        </p>
      </Answer>
    </>
  )
}
