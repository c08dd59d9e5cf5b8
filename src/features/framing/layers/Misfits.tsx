import { Plural, Trans } from '@lingui/react/macro'
import { type ReactNode, useMemo } from 'react'
import { countMisfits, misfitsOf } from '../../../domain/blocs'
import { itemOf, type LayerMaterial, vocabulariesOf } from '../../../domain/layers'
import { LayerNames } from '../LayerNames'
import { TermName } from '../TermName'
import { BilingualItem, HomonymItem, StrayItem } from './MisfitItems'
import { MisfitItem } from './MisfitItem'
import styles from './Misfits.module.css'

/** What does not fit a picture of two blocs: made from the data, so that it grows with them. */
export function Misfits({ material }: { readonly material: LayerMaterial }) {
  const misfits = useMemo(() => misfitsOf(material), [material])
  const { falseFriends, homonyms, bilinguals, strays } = misfits
  if (countMisfits(misfits) === 0) return null
  return (
    <section className={styles.misfits} aria-labelledby="misfits">
      <header>
        <h2 id="misfits">
          <Trans>What does not fit the blocs</Trans>
        </h2>
        <p>
          <Trans>
            It is not East against West. Here the record itself does not keep to two sides.
          </Trans>
        </p>
      </header>
      <div className={styles.groups}>
        <Group
          count={strays.length}
          title={<Trans>Further or less far than their vocabulary</Trans>}
          gloss={<Measure material={material} />}
        >
          {strays.map((stray) => (
            <StrayItem key={itemOf(stray.use)} stray={stray} />
          ))}
        </Group>
        <Group
          count={bilinguals.length}
          title={<Trans>Speak both</Trans>}
          gloss={<Trans>Actors who use words of more than one vocabulary.</Trans>}
        >
          {bilinguals.map((bilingual) => (
            <BilingualItem key={bilingual.actor.id} bilingual={bilingual} />
          ))}
        </Group>
        <Group
          count={homonyms.length}
          title={<Trans>Same words, different reach</Trans>}
          gloss={<Trans>One wording that covers other layers in other mouths.</Trans>}
        >
          {homonyms.map((homonym) => (
            <HomonymItem key={`${homonym.language} ${homonym.text}`} homonym={homonym} />
          ))}
        </Group>
        <Group
          count={falseFriends.length}
          title={<Trans>False friends</Trans>}
          gloss={<Trans>Words that seem to say the same and do not.</Trans>}
        >
          {falseFriends.map((term) => (
            <MisfitItem
              key={term.id}
              item={itemOf({ kind: 'term', term })}
              frames={term.frame === undefined ? [] : [term.frame]}
              name={<TermName term={term} />}
              sources={term.sources}
            >
              {term.falseFriend}
            </MisfitItem>
          ))}
        </Group>
      </div>
    </section>
  )
}

/** By which words a vocabulary’s reach is measured. */
function Measure({ material }: { readonly material: LayerMaterial }) {
  const heads = vocabulariesOf(material).flatMap(({ head }) => head ?? [])
  return (
    <>
      <Trans>The measure is the word that names each vocabulary:</Trans>{' '}
      {heads.map((head, index) => (
        <span key={head.id}>
          {index === 0 ? '' : '; '}
          <bdi lang={head.language}>{head.text}</bdi> (<LayerNames layers={head.layers} />)
        </span>
      ))}
    </>
  )
}

interface GroupProps {
  readonly count: number
  readonly title: ReactNode
  readonly gloss: ReactNode
  readonly children: ReactNode
}

function Group({ count, title, gloss, children }: GroupProps) {
  if (count === 0) return null
  return (
    <section className={styles.group}>
      <h3>
        {title}{' '}
        <small>
          <Plural value={count} one="# case" other="# cases" />
        </small>
      </h3>
      <p className={styles.gloss}>{gloss}</p>
      <ul>{children}</ul>
    </section>
  )
}
