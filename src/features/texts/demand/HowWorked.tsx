import { Trans, useLingui } from '@lingui/react/macro'
import { dateWords } from '../../../components/dateWords'
import { FEW_ISSUES } from '../../../domain/demand'
import styles from './Demand.module.css'
import type { DemandProps } from './DemandFigure'

/** The rule behind the figures, and what they cannot show. */
export function HowWorked({ choice, name }: Pick<DemandProps, 'choice' | 'name'>) {
  const { i18n } = useLingui()
  return (
    <section className={styles.how}>
      <h2>
        <Trans>How this is worked out</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            An actor’s stance is the one in force at the end of {dateWords(i18n, choice.day)}: the
            last entry of its history that begins no later. A later change of mind is not counted.
          </Trans>
        </li>
        <li>
          <Trans>
            The distance on an issue is the step of {name} less the step of the actor, from 4 steps
            less to 4 steps more. The mean adds the distances up without their direction and divides
            by the number of issues measured.
          </Trans>
        </li>
        <li>
          <Trans>
            An issue counts only if both have one step on it. Silence, no stance yet, a stance that
            was withdrawn, a group whose members differ and a text without a step are left out, and
            nothing is put in their place.
          </Trans>
        </li>
        <li>
          <Trans>
            Source of the rule: mean absolute difference over the variables that both have, after J.
            C. Gower, “A General Coefficient of Similarity and Some of Its Properties”, Biometrics
            27 (1971), 857–871, in steps.
          </Trans>
        </li>
        <li>
          <Trans>
            A mean over fewer than {FEW_ISSUES} issues rests on little. Actors measured on different
            issues cannot be set against one another, and each issue weighs the same here, whatever
            it meant to an actor.
          </Trans>
        </li>
      </ul>
    </section>
  )
}
