import { modelOf } from '@/lib/levers/model'
import { evaluate, type Situation } from '@/lib/scoring/evaluate'
import { explain, type Explanation } from '@/lib/scoring/explain'
import { prepare, type Prepared } from '@/lib/scoring/prepare'
import { weightsId } from '@/lib/scoring/beside-ids'
import { previewRuns } from '@/lib/scoring/settings'
import type { ScoreResult } from '@/lib/scoring/types'
import { askEffects } from './ask/ask-effects'
import { listAsks } from './ask/ask-list'
import { enoughForShares } from './enough-answers'
import { considerFirst } from './levers/consider-first'
import type { LeverBackground, Reading, ReadingBackground } from './reading'

/** Share done, 0 to 1. */
export type OnProgress = (share: number) => void

export type ReadOptions = {
  /** Version of the instrument that the answers are to. Throws for one that is not known here. */
  readonly version: string
  readonly runs: number
  /** With the background a result page shows; a preview leaves it out. */
  readonly full: boolean
  readonly onProgress?: OnProgress
}

/** Part of the time that preparing takes the first time. */
const preparingShare = 0.7

/** Drawing the random numbers is most of the work, so it is done once for each version and number of runs. */
const preparedBefore = new Map<string, Prepared>()

type Preparing = Pick<ReadOptions, 'version' | 'runs' | 'onProgress'>

const keyOf = ({ version, runs }: Preparing) => `${version} ${String(runs)}`

/** The model of one version of the questions with its random numbers, the same ones every time. */
export function preparedFor(preparing: Preparing): Prepared {
  const ready = preparedBefore.get(keyOf(preparing))
  if (ready !== undefined) return ready
  const { version, runs, onProgress } = preparing
  const prepared = prepare(modelOf(version), { runs }, onProgress)
  preparedBefore.set(keyOf(preparing), prepared)
  return prepared
}

/** The last explanation: a result page asks for it part by part. */
let last: { readonly of: string; readonly explanation: Explanation } | null = null

/** One situation with everything that stands behind its result. */
export function explainNow(situation: Situation, preparing: Preparing): Explanation {
  const { version, runs, onProgress } = preparing
  const of = JSON.stringify([version, runs, situation])
  if (last?.of === of) return last.explanation
  const start = preparedBefore.has(keyOf(preparing)) ? 0 : preparingShare
  const prepared = preparedFor({ version, runs, onProgress: (share) => onProgress?.(share * preparingShare) })
  const explanation = explain(prepared, situation, (share) => onProgress?.(start + share * (1 - start)))
  last = { of, explanation }
  return explanation
}

/** Makes one reading of a set of answers. Heavy: call it in a worker, or on the server at build. */
export function read(situation: Situation, { full, ...preparing }: ReadOptions): Reading {
  if (!full) return { result: evaluate(preparedFor(preparing), situation), background: null }
  const { result, levers } = explainNow(situation, preparing)
  const effects = effectsOf(situation, result, preparing.version)
  return { result, background: { levers: levers.map(backgroundOf), effects } }
}

const backgroundOf = ({ id, coverage, likeUses }: Explanation['levers'][number]): LeverBackground => ({
  id,
  coverage,
  likeUses,
})

/**
 * What the answers to the questions worth asking would do, tried with the runs of a first look, which are quick. Nothing is said
 * where too little is answered, or where so few runs would lead with other levers than the result.
 */
export function effectsOf(
  situation: Situation,
  result: ScoreResult,
  version: ReadOptions['version'],
): ReadingBackground['effects'] {
  const items = listAsks(result, {}).flatMap(({ item }) => (item === weightsId ? [] : [item]))
  if (items.length === 0 || result.model.runs < previewRuns || !enoughForShares(situation.answers)) return {}
  const prepared = preparedFor({ version, runs: previewRuns })
  const now = evaluate(prepared, situation)
  if (idsOf(now).join() !== idsOf(result).join()) return {}
  return Object.fromEntries(items.map((item) => [item, askEffects(prepared, { situation, now }, item)]))
}

const idsOf = ({ levers }: ScoreResult) => considerFirst(levers).map(({ id }) => id)
