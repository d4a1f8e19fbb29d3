import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { StateGlyph } from '@/components/charts/state-glyph'
import type { ItemWords } from '@/components/words/item-words'
import { useLeverName } from '@/components/words/lever-words'
import { useNOf20 } from '@/components/words/share-words'
import type { LeverChange } from '@/lib/scoring/comparison'
import type { LeverState } from '@/lib/scoring/types'
import { BecauseOf } from './because-of'
import { hasMoved, shareBecause } from '@/lib/reading/movement/lever-movement'

type LeverDifferenceProps = {
  readonly lever: LeverChange
  readonly words: ItemWords
  readonly showShares: boolean
}

/** One lever: each thing that is said of it differently now, and because of which answers. */
export function LeverDifference({ lever, words, showShares }: LeverDifferenceProps) {
  const t = useTranslations('movement.levers')
  const nameOf = useLeverName()
  const nOf20 = useNOf20()
  const { before, after, turned } = lever
  const because = (items: readonly string[]) => <BecauseOf items={items} words={words} />
  return (
    <li data-stopped={after.status.state === 'stopped' ? '' : undefined}>
      <b>{nameOf(lever.id)}</b>
      <dl className="facts num">
        {before.state !== after.state && (
          <Fact name={t('conditions')} because={because(turned.state)}>
            {t.rich('fromTo', {
              before: () => <State state={before.state} />,
              after: () => <State state={after.state} />,
            })}
          </Fact>
        )}
        {before.status.state !== after.status.state && (
          <Fact name={t('stops')} because={isNamed(lever) ? null : because(turned.status)}>
            <Status lever={lever} words={words} />
          </Fact>
        )}
        {before.severe !== after.severe && (
          <Fact name={t('risk')} because={because(turned.severe)}>
            <Severe lever={lever} showShares={showShares} />
          </Fact>
        )}
        {showShares && hasMoved(lever) && (
          <Fact name={t('near')} because={because(shareBecause(lever))}>
            {t('share', { before: nOf20(before.rankShare), after: nOf20(after.rankShare) })}
          </Fact>
        )}
      </dl>
    </li>
  )
}

/** Whether the stop is itself the one answer that turned it: then it is named already. */
const isNamed = ({ after, turned }: LeverChange): boolean =>
  turned.status.length === 1 && turned.status[0] === after.status.item

type FactProps = { readonly name: string; readonly because: ReactNode; readonly children: ReactNode }

function Fact({ name, because, children }: FactProps) {
  const t = useTranslations('movement')
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {children}{' '}
        {because !== null && (
          <span className="small quiet">{t.rich('becauseOf', { items: () => because })}</span>
        )}
      </dd>
    </>
  )
}

function State({ state }: { state: LeverState }) {
  const t = useTranslations('result.levers.state')
  return (
    <>
      <StateGlyph state={state} />
      {'\u00a0'}
      {t(`${state}.name`)}
    </>
  )
}

function Status({ lever: { before, after }, words }: Pick<LeverDifferenceProps, 'lever' | 'words'>) {
  const t = useTranslations('movement.levers.stop')
  const { state, item } = after.status
  if (item === null) return t('open')
  const key = state === 'check' && before.status.state === 'blocked' ? 'checkStill' : state
  return t(key, { item: words.name(item) })
}

function Severe({
  lever: { before, after },
  showShares,
}: Pick<LeverDifferenceProps, 'lever' | 'showShares'>) {
  const t = useTranslations('movement.levers.severe')
  const nOf20 = useNOf20()
  const way = after.severe ? 'up' : 'down'
  if (!showShares) return t(`${way}Bare`)
  return t(way, { before: nOf20(before.pSevere), after: nOf20(after.pSevere) })
}
