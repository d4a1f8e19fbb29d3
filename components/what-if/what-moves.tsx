import { useTranslations } from 'next-intl'
import { enoughForBoth } from '@/lib/reading/movement/enough-for-both'
import { LeverDifferences } from '@/components/movement/lever-differences'
import { leverDifferences } from '@/lib/reading/movement/lever-movement'
import type { ItemWords } from '@/components/words/item-words'
import type { Comparison } from '@/lib/scoring/comparison'
import { isHeld, stopsIn } from '@/lib/reading/stops'
import { FactorChanges } from './factor-changes'
import { LeverStandings } from './lever-standings'
import { PowerChanges } from './power-changes'
import type { Compared } from './use-sandbox-comparison'
import type { Sandbox } from './use-sandbox'

type WhatMovesProps = {
  readonly sandbox: Sandbox
  readonly compared: Compared
  readonly words: ItemWords
}

/** What the suppositions would change: named in words, then both maps and all levers as they would stand. */
export function WhatMoves({ sandbox: { before, after, supposed }, compared, words }: WhatMovesProps) {
  const t = useTranslations('whatIf')
  const { comparison, current, failed } = compared
  const showShares = enoughForBoth(before.answers, after.answers)
  const shown = supposed.length > 0 ? comparison : null
  return (
    <>
      <p role="status" className="small quiet">
        {supposed.length === 0
          ? t('moves.nothing')
          : shown !== null && current
            ? t('moves.status', countMoves(shown, showShares))
            : failed === null && t('moves.working')}
      </p>
      {failed !== null && <p className="note">{t('moves.failed', { reason: failed })}</p>}
      {shown !== null && (
        <>
          <LeverDifferences comparison={shown} words={words} isEnough={showShares} />
          <FactorChanges factors={shown.factors} words={words} />
          <PowerChanges power={shown.power} showShares={showShares} />
          {!isHeld(stopsIn(shown.after)) && <LeverStandings comparison={shown} showShares={showShares} />}
        </>
      )}
    </>
  )
}

function countMoves(comparison: Comparison, isEnough: boolean) {
  const { banded, others } = leverDifferences(comparison, isEnough)
  return { banded: banded.length, others: others.length }
}
