import { Trans } from '@lingui/react/macro'
import { CLUSTER_STEPS } from './agreement'
import styles from './Map.module.css'

/** The formulas in words, their sources, and what they cannot show. */
export function HowWorked({ least }: { readonly least: number }) {
  return (
    <section className={styles.worked} aria-labelledby="worked-out">
      <h2 id="worked-out">
        <Trans>How this is worked out</Trans>
      </h2>
      <dl>
        <dt>
          <Trans>Distance</Trans>
        </dt>
        <dd>
          <Trans>
            The mean absolute difference in steps over the issues on which both stand on a step on
            the day, each issue with its weight: the sum of weight times difference, divided by the
            sum of weights (<a href="https://doi.org/10.2307/2528823">Gower 1971</a>). Split,
            withdrawn and silent positions are no step and are left out. Pairs with fewer than{' '}
            {least} shared issues are not compared. Nothing is filled in.
          </Trans>
        </dd>
        <dt>
          <Trans>Agreement</Trans>
        </dt>
        <dd>
          <Trans>
            One less distance divided by four, in percent: 100 means the same step on every shared
            issue, 0 the two ends of the scale on every one. Two that always stand in the middle
            agree as much as two that always stand at one end.
          </Trans>
        </dd>
        <dt>
          <Trans>Who is placed</Trans>
        </dt>
        <dd>
          <Trans>
            Three that can all be compared with one another, then each that can be compared with
            three or more that are placed; the largest set that is reached so. Fewer would leave a
            mark free to swing or to be mirrored (
            <a href="https://doi.org/10.1109/INFCOM.2004.1354686">Eren and others 2004</a>).
          </Trans>
        </dd>
        <dt>
          <Trans>Places</Trans>
        </dt>
        <dd>
          <Trans>
            Metric scaling by SMACOF (
            <a href="https://doi.org/10.18637/jss.v031.i03">de Leeuw and Mair 2009</a>): marks move
            until the distances drawn differ least from those measured. A pair that is not compared
            has weight 0 and pulls nothing. It starts from classical scaling (
            <a href="https://doi.org/10.1007/BF02288916">Torgerson 1952</a>), so the same data give
            the same picture. Another start can end in a slightly better one. The longest direction
            lies level; of those clearly off the middle, the first in the data set’s list stands to
            the left, and the first above or below stands above.
          </Trans>
        </dd>
        <dt>
          <Trans>Stress</Trans>
        </dt>
        <dd>
          <Trans>
            Stress-1 (<a href="https://doi.org/10.1007/BF02289565">Kruskal 1964</a>): the root of
            the squared misses divided by the squared distances drawn, over the compared pairs. He
            called 0.05 good, 0.1 fair and 0.2 poor. A low stress shows that the picture fits what
            was measured, not that enough was measured.
          </Trans>
        </dd>
        <dt>
          <Trans>Order and clusters</Trans>
        </dt>
        <dd>
          <Trans>
            Clustering by average linkage (Sokal and Michener 1958): the two nearest are joined,
            then the next, the distance of two clusters being the mean of their pairs. A pair that
            is not compared keeps its two out of one cluster. Frames hold clusters with a mean
            distance of {CLUSTER_STEPS} step or less. Clusters follow the level direction of the
            map; who is not on the map stands last.
          </Trans>
        </dd>
        <dt>
          <Trans>What this cannot show</Trans>
        </dt>
        <dd>
          <Trans>
            The steps are an order, and a step on one issue need not be as large as on another. To
            stand near is not to be allied, and who was silent may think otherwise. An organisation
            and its own group, or a state and its group, may say the same words twice.
          </Trans>
        </dd>
      </dl>
    </section>
  )
}
