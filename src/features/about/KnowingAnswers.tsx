import { Trans } from '@lingui/react/macro'
import { OLD_AFTER_YEARS } from '../../domain/positions'
import { AboutLink } from './AboutLink'
import { Answer } from './Answer'

/** How a stance is known, dated and decided. */
export function KnowingAnswers() {
  return (
    <>
      <Answer id="vote" question={<Trans>What does a vote show, and what not?</Trans>}>
        <p>
          <Trans>
            A vote is evidence of a vote. A yes to opening talks is weak evidence of what someone
            wants in a clause. Who let a text pass without a vote did not vote for it. To sign is
            not to ratify, and to send someone to a signing is not to sign. Law at home is not a
            position in the talks. Each piece of evidence therefore says what kind of act it is.
          </Trans>
        </p>
      </Answer>
      <Answer id="checked" question={<Trans>What do “read” and “reported” mean?</Trans>}>
        <p>
          <Trans>
            <b>Read:</b> the cited passage itself was read in the source. <b>Reported:</b> a source
            that was read reports it, and the passage itself was not seen. What rests on memory is
            not published.
          </Trans>
        </p>
        <p>
          <Trans>
            In the table a filled mark means that a passage was read and that confidence is not low;
            a hollow one means otherwise. Every piece of evidence names its place in the source, so
            that you can look yourself. <AboutLink page="sources">All sources</AboutLink>
          </Trans>
        </p>
      </Answer>
      <Answer id="red-line" question={<Trans>What is a red line?</Trans>}>
        <p>
          <Trans>
            A flag stands where the source itself says that the actor cannot accept, join or sign
            otherwise. Strong words alone are no red line.
          </Trans>
        </p>
      </Answer>
      <Answer id="who-decides" question={<Trans>Who decides?</Trans>}>
        <p>
          <Trans>
            The passage and the meaning of the step decide, and not what an actor is known for. The
            summary is written from the passage alone. What a third party says of an actor is marked
            as reported.
          </Trans>
        </p>
        <p>
          <Trans>
            A stance can be coded a second time by someone who does not see the first value. Where
            the two differ, a third look decides by the words of the codebook and leaves its reason;
            all of it is kept in the data.{' '}
            <AboutLink page="agreement">How far the two agree</AboutLink>
          </Trans>
        </p>
      </Answer>
      <Answer id="dates" question={<Trans>How is a stance dated, and when is it old?</Trans>}>
        <p>
          <Trans>
            A position is a dated history: each entry begins on the date of its act or words, as
            exact as it is known. On the day of your choice the last entry not after it is in force.
            A text holds from its adoption, a draft from the day that it was tabled.
          </Trans>
        </p>
        <p>
          <Trans>
            A stance is old when it was last seen to hold more than {OLD_AFTER_YEARS} years before
            the day. It is still shown, faded, with the date.
          </Trans>
        </p>
      </Answer>
    </>
  )
}
