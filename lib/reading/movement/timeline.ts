import type { Answers, FactorId } from '@/lib/instrument/types'
import { model, modelOf } from '@/lib/levers/model'
import { beliefsOf } from '@/lib/scoring/beliefs'
import { scoreFactors } from '@/lib/scoring/factors'
import type { FactorResult } from '@/lib/scoring/types'

/** One assessment on the line: `name` is its date, or what else tells it apart. */
export type Moment = {
  readonly id: string
  readonly name: string
  /** Version that was asked. */
  readonly instrument: string
  readonly answers: Answers
}

export type TimelinePoint = Pick<FactorResult, 'low' | 'high' | 'score'> & Pick<Moment, 'id' | 'name'>

export type TimelineFactor = { readonly id: FactorId; readonly points: readonly TimelinePoint[] }

/** The range of each factor in each assessment, over the questions it was asked, in the order they come: 0 (no disadvantage) to 100 (severe). */
export function timelineOf(moments: readonly Moment[]): TimelineFactor[] {
  const results = moments.map(({ id, name, instrument, answers }) => ({
    id,
    name,
    factors: scoreFactors(modelOf(instrument), beliefsOf(modelOf(instrument).items, { answers })),
  }))
  return model.factors.map((factor) => ({
    id: factor,
    points: results.flatMap(({ id, name, factors }) =>
      factors
        .filter((one) => one.id === factor)
        .map(({ low, high, score }) => ({ id, name, low, high, score })),
    ),
  }))
}
