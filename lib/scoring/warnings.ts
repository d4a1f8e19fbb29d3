import type { LeverResult, LeverState, Warning } from './types'
import type { Cutoffs } from '@/lib/levers/types'
import type { Belief } from './beliefs'
import type { CompiledLever } from './compile'
import { cautionValue, type LevelColumns } from './conditions'
import { round9 } from './round'

/** The largest answered caution, as a mean over runs, and the item with the largest mean of its own. */
export type CautionMean = { readonly mean: number; readonly item: number | null }

/** Mean over runs of the largest caution whose item is answered, 0 to 1; 0 and null without one (section 2.11). */
export function meanCaution(
  lever: CompiledLever,
  beliefs: readonly Belief[],
  levels: LevelColumns,
  runs: number,
): CautionMean {
  const answered = lever.cautions.filter(({ item }) => beliefs[item]?.state === 'answered')
  const totals = new Float64Array(answered.length)
  let sum = 0
  for (let run = 0; answered.length > 0 && run < runs; run += 1) {
    let largest = 0
    for (let index = 0; index < answered.length; index += 1) {
      const value = cautionValue(answered[index]!, levels, run)
      totals[index] = totals[index]! + value
      if (value > largest) largest = value
    }
    sum += largest
  }
  let item: number | null = null
  let most = 0
  answered.forEach((caution, index) => {
    const mean = round9(totals[index]! / runs)
    if (item === null || mean > most) {
      item = caution.item
      most = mean
    }
  })
  return { mean: sum / runs, item }
}

/** What to be warned of, from answered items alone (section 2.11). */
export function warningsFrom(
  found: {
    readonly state: LeverState
    readonly because: readonly string[]
    readonly status: LeverResult['status']
    readonly risk: LeverResult['risk']
    readonly caution: CautionMean
  },
  cutoffs: Cutoffs,
  idOf: (item: number) => string,
): Warning[] {
  const { state, because, status, risk, caution } = found
  const warnings: Warning[] = []
  if (state === 'against') warnings.push({ kind: 'conditions', item: because[0] ?? null })
  if (status.cause === 'answer') warnings.push({ kind: 'stop', item: status.item })
  if (caution.item !== null && round9(caution.mean) >= cutoffs.caution) {
    warnings.push({ kind: 'caution', item: idOf(caution.item) })
  }
  if (round9(risk.pSevere) >= cutoffs.severe) warnings.push({ kind: 'risk', item: risk.because[0] ?? null })
  return warnings
}
