import { Trans } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import styles from './About.module.css'
import { Answer } from './Answer'

/** Who can use this and how, what was tried and on what, what is not good yet, and where to say so. */
export function AccessibilityPage() {
  return (
    <div className={styles.answers}>
      <Ways />
      <Tried />
      <NotGoodYet />
      <TellUs />
    </div>
  )
}

function Ways() {
  return (
    <Answer id="ways" question={<Trans>What can I count on?</Trans>}>
      <ul>
        <li>
          <Trans>
            Everything works by keyboard alone. “Skip to the content” is the first stop, “/” opens
            the search, and Escape closes what is open and leads back.
          </Trans>
        </li>
        <li>
          <Trans>
            A chart is told in one sentence made from its data, and the same numbers stand in a
            table. No mark is told by its colour alone.
          </Trans>
        </li>
        <li>
          <Trans>
            The comparison is one real table, on a phone too. Its headings, and the parts of every
            page, have names that a screen reader can jump to.
          </Trans>
        </li>
        <li>
          <Trans>
            Magnify to 400 %, space the text out, choose light or dark, or let your system set the
            colours: nothing is meant to be lost. Nothing moves by itself, and nothing runs out.
          </Trans>
        </li>
        <li>
          <Trans>The pages can be read before the script has come, and without it.</Trans>
        </li>
      </ul>
    </Answer>
  )
}

function Tried() {
  return (
    <Answer id="tried" question={<Trans>What was tried, and on what?</Trans>}>
      <p>
        <Trans>
          The aim is level AA of the Web Content Accessibility Guidelines (WCAG) 2.2. These checks
          were run in November 2026 in one browser, Chromium on Linux, and are part of the app’s own
          tests:
        </Trans>
      </p>
      <ul>
        <li>
          <Trans>
            The tool axe, on a page of each kind and on the largest comparison: light at 1440
            pixels, dark at 390. It finds nothing. Such a tool sees a part of all faults only.
          </Trans>
        </li>
        <li>
          <Trans>
            A machine went through a page of each kind at 320 pixels (a window of 1280 at 400 %),
            with the text spaced out as WCAG 1.4.12 says, with less motion asked for, and in the
            colours of the system. It looked for text that is cut off or lies over other text, for
            pages that scroll sideways, and for marks that cannot be seen.
          </Trans>
        </li>
        <li>
          <Trans>
            It also set the focus on the stops of each page, wide and at 320 pixels, and looked
            whether the focus can be seen and is not hidden behind something.
          </Trans>
        </li>
        <li>
          <Trans>
            What a screen reader is told of each kind of view, its names, roles and order, is
            compared with a kept list, so that no change of it goes unnoticed.
          </Trans>
        </li>
        <li>
          <Trans>
            By eye: pictures of twelve kinds of page in the system’s colours, of thirteen at 320
            pixels, and of some with the text spaced out.
          </Trans>
        </li>
      </ul>
    </Answer>
  )
}

function NotGoodYet() {
  return (
    <Answer id="not-yet" question={<Trans>What is not good yet?</Trans>}>
      <ul>
        <li>
          <Trans>
            No one who depends on a screen reader, a magnifier, a switch or speech has tried it for
            us, and it was not tried with any screen reader, in any other browser, or on a real
            phone. Faults that only they show are not known.
          </Trans>
        </li>
        <li>
          <Trans>
            The map of positions is dense: at 400 % many names have no room. The list and the table
            below it have them all. The square of agreement below it is small there as well.
          </Trans>
        </li>
        <li>
          <Trans>
            Long tables take long on a phone: all actors by all issues are thousands of stops. Fewer
            actors, the search, and the page of one issue or one actor are shorter ways.
          </Trans>
        </li>
        <li>
          <Trans>
            The coverage map and some other tables scroll sideways in a box of their own on a narrow
            screen, and a summary in a cell of the comparison is cut after four lines; the button in
            the cell opens the whole.
          </Trans>
        </li>
        <li>
          <Trans>
            Words in other languages and scripts are marked as such where the data say so; how well
            a voice speaks them was not tried. The sentences are dense: there is no version in plain
            language.
          </Trans>
        </li>
      </ul>
    </Answer>
  )
}

/** The place to tell of a fault, whether or not the data set names one. */
function TellUs() {
  const { tracker } = useCore().dataset
  return (
    <Answer id="tell-us" question={<Trans>How can I tell of a fault?</Trans>}>
      <p>
        {tracker === undefined ? (
          <Trans>
            This copy names no place to send it to: tell whoever gave you this page. Say which page,
            what you use, and what you could not do.
          </Trans>
        ) : (
          <Trans>
            Write it into the <a href={tracker}>list of corrections</a>: which page, what you use,
            and what you could not do.
          </Trans>
        )}
      </p>
    </Answer>
  )
}
