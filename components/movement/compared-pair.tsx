import { useTranslations } from 'next-intl'
import { DrawnAnew } from '@/components/ui/drawn-anew'
import type { ItemWords } from '@/components/words/item-words'
import type { Pair } from '@/lib/reading/movement/assessment-side'
import { EarlyStops } from '@/components/stops/early-stops'
import { DifferenceList } from './difference-list'
import { enoughForBoth } from '@/lib/reading/movement/enough-for-both'
import { useComparison } from './use-comparison'

type ComparedPairProps = {
  readonly pair: Pair
  readonly words: ItemWords
}

/** Compares on this device, in a worker: a first look, then with as many readings as a result has. */
export function ComparedPair({ pair, words }: ComparedPairProps) {
  const t = useTranslations('movement.working')
  const { before, after } = pair
  const state = useComparison(pair)
  if (state.kind === 'failed')
    return (
      <p className="note" role="alert">
        {t('failed', { reason: state.reason })}
      </p>
    )
  return (
    <div data-comparison={state.kind}>
      <EarlyStops answers={after.answers} clearances={after.clearances ?? []} />
      <p role="status" className={state.kind === 'full' ? 'vh' : 'small quiet np'}>
        {t(state.kind)}
      </p>
      {state.kind !== 'comparing' && (
        <DrawnAnew of={state.comparison}>
          <DifferenceList
            comparison={state.comparison}
            words={words}
            isEnough={enoughForBoth(before.answers, after.answers)}
          />
        </DrawnAnew>
      )}
    </div>
  )
}
