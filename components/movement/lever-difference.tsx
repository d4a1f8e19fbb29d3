import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { StateGlyph } from '@/components/charts/state-glyph'
import type { ItemWords } from '@/components/words/item-words'
import { useLeverName } from '@/components/words/lever-words'
import { useNOf20 } from '@/components/words/share-words'
import { firstBecause, type LeverDifference as Difference } from '@/lib/reading/movement/lever-movement'
import type { LeverState } from '@/lib/scoring/types'
import { clearancesId } from '@/lib/scoring/beside-ids'
import { BecauseOf } from './because-of'

type LeverDifferenceProps = {
  readonly lever: Difference
  readonly words: ItemWords
  /** Whether both sides have answers enough to say a risk in readings. */
  readonly isEnough: boolean
}

/** One lever: each thing that is said of it differently now, and because of which answers. */
export function LeverDifference({ lever, words, isEnough }: LeverDifferenceProps) {
  const t = useTranslations('movement.levers')
  const nameOf = useLeverName()
  const bands = useTranslations('result.bands')
  const { before, after, turned, turns } = lever
  const isStopped = after.status.state === 'stopped'
  const because = (items: readonly string[]) => <BecauseOf items={items} words={words} />
  return (
    <li data-stopped={isStopped ? '' : undefined} data-band={after.band}>
      <b>{nameOf(lever.id)}</b>
      <dl className="facts num">
        {turns.includes('band') && !isStopped && (
          <Fact name={t('band')} because={because(turned.band)}>
            {t.rich('fromTo', {
              before: () => bands(`${before.band}.name`),
              after: () => <b>{bands(`${after.band}.name`)}</b>,
            })}
          </Fact>
        )}
        {turns.includes('first') && (
          <Fact
            name={t('place')}
            because={<BecauseOf items={firstBecause(lever)} words={words} none="otherLevers" />}
          >
            {t('first', { now: lever.isFirst ? 'yes' : 'no' })}
          </Fact>
        )}
        {turns.includes('state') && (
          <Fact name={t('conditions')} because={because(turned.state)}>
            {t.rich('fromTo', {
              before: () => <State state={before.state} />,
              after: () => <State state={after.state} />,
            })}
          </Fact>
        )}
        {turns.includes('status') && (
          <Fact name={t('stops')} because={isNamed(lever) ? null : because(turned.status)}>
            <Status lever={lever} words={words} />
          </Fact>
        )}
        {turns.includes('risk') && (
          <Fact name={t('risk')} because={because(turned.severe)}>
            <Severe lever={lever} isEnough={isEnough} />
          </Fact>
        )}
      </dl>
    </li>
  )
}

/** Whether the stop is itself the one answer that turned it: then it is named already. */
const isNamed = ({ after, turned }: Difference): boolean =>
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

function Status({ lever: { before, after, turned }, words }: Pick<LeverDifferenceProps, 'lever' | 'words'>) {
  const t = useTranslations('movement.levers.stop')
  const { state, item } = after.status
  const isCleared =
    before.status.state === 'stopped' && state !== 'stopped' && turned.status.includes(clearancesId)
  if (isCleared) return `${t('cleared')} ${item === null ? '' : t(state, { item: words.name(item) })}`
  if (item === null) return t('open')
  const key = state === 'check' && before.status.state === 'blocked' ? 'checkStill' : state
  return t(key, { item: words.name(item) })
}

function Severe({ lever: { before, after }, isEnough }: Pick<LeverDifferenceProps, 'lever' | 'isEnough'>) {
  const t = useTranslations('movement.levers.severe')
  const nOf20 = useNOf20()
  const way = after.severe ? 'up' : 'down'
  if (!isEnough) return t(`${way}Bare`)
  return t(way, { before: nOf20(before.pSevere), after: nOf20(after.pSevere) })
}
