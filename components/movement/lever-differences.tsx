import { useTranslations } from 'next-intl'
import type { ItemWords } from '@/components/words/item-words'
import type { LeverChange } from '@/lib/scoring/comparison'
import { LeverDifference } from './lever-difference'
import { leverDifferences } from '@/lib/reading/movement/lever-movement'

type LeverDifferencesProps = {
  readonly levers: readonly LeverChange[]
  readonly words: ItemWords
  /** False with fewer than eight answers on either side: then only what turned is named. */
  readonly showShares: boolean
}

/** Levers whose words turned, then those that moved; the others are counted, so that silence is not taken for news. */
export function LeverDifferences({ levers, words, showShares }: LeverDifferencesProps) {
  const t = useTranslations('movement.levers')
  const { turned, moved, still } = leverDifferences(levers, showShares)
  const list = (named: readonly LeverChange[]) => (
    <ul className="rlist cols">
      {named.map((lever) => (
        <LeverDifference key={lever.id} lever={lever} words={words} showShares={showShares} />
      ))}
    </ul>
  )
  return (
    <div id="d-levers">
      <h3>{t('heading')}</h3>
      {turned.length + moved.length === 0 && showShares && <p className="mt-2">{t('allSame')}</p>}
      {turned.length > 0 && (
        <>
          <h4 className="mt-2">{t('turned')}</h4>
          {list(turned)}
        </>
      )}
      {moved.length > 0 && (
        <>
          <h4 className="mt-4">{t('moved')}</h4>
          {list(moved)}
        </>
      )}
      <p className="small quiet mt-2">
        {!showShares && t('noShares')}{' '}
        {showShares && turned.length + moved.length > 0 && t('still', { count: still })}{' '}
        {turned.length + moved.length > 0 && t('parts')}
      </p>
    </div>
  )
}
