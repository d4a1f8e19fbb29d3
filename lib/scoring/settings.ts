/** Runs when an input names none: the full result. Source: scoring.md section 1. */
export const defaultRuns = 10_000
/** Runs of a first look: there within moments, and enough for the floors of "what to ask next" to hold (scoring.md 2.9). */
export const previewRuns = 2_000
/** Seed when an input names none. */
export const defaultSeed = 'v1'

/**
 * Choices of the method that the public input cannot change. The application always uses the defaults; the checks
 * against exact results switch off what those results leave out.
 */
export type EngineSettings = {
  /** `ordinal`: v(1) to v(3) are three sorted uniforms per run and item. `linear`: v(l) = l / 4, no `gap` streams. */
  readonly scale: 'ordinal' | 'linear'
  /** `sampled`: each question counts between half and double. `equal`: all alike, no `om` streams. */
  readonly itemWeights: 'sampled' | 'equal'
  /** How many places count as "near the top". */
  readonly topK: number
  /** Expected M and N with nothing answered, by lever in model order. Absent: taken from the runs (section 2.5). */
  readonly reference?: { readonly m0: readonly number[]; readonly n0: readonly number[] }
}

export const defaultSettings: EngineSettings = { scale: 'ordinal', itemWeights: 'sampled', topK: 3 }

export type PrepareOptions = {
  readonly seed?: string
  /** Monte Carlo runs, 100 to 100,000. */
  readonly runs?: number
  readonly settings?: Partial<EngineSettings>
}
