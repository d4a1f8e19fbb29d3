/** The model as `--model` prints it, as far as it is arithmetic. Sections in comments are those of the method. */
export type Table = readonly number[]
export type Source = 'observed' | 'reported' | 'assumed'
export type Confidence = 'high' | 'medium' | 'low'
export type Item = {
  id: string
  kind: 'level' | 'yesno'
  group: string | null
  factor: string | null
  adverse: number
  power: { side: 'ours' | 'theirs'; dimension: string; direction: number } | null
}
export type Condition = { item: string; table: string }
export type Caution = Condition & { unless?: Condition }
export type Match = { item: string; strength: number; confidence: Confidence; direction: number }
export type RiskTerm = { base: number; adds: readonly Condition[] }
export type Lever = {
  id: string
  riskLabel: string
  needs: readonly { need: string }[]
  match: readonly Match[]
  gates: readonly { any: readonly Condition[] }[]
  cautions: readonly Caution[]
  risk: Readonly<Record<string, RiskTerm>>
}
export type StopPart = { item: string; atLeast?: number; is?: boolean; unknown?: true }
export type Stop = {
  id: string
  when: readonly (readonly StopPart[])[]
  stops: readonly string[]
  clearedBy: boolean
}
export type DocumentedUse = { lever: string; outcome: string }
export type DocumentedCase = {
  id: string
  counterpart: string
  answers: Readonly<Record<string, number | boolean>>
  uses: readonly DocumentedUse[]
}
export type Cutoffs = {
  liftAgainst: number
  liftFavourable: number
  effect: number
  reason: number
  caution: number
  severe: number
  blocked: number
  voiFloor: number
  influenceFloor: number
}
export type Model = {
  instrument: string
  matrix: string
  factors: readonly string[]
  dimensions: readonly string[]
  riskDimensions: readonly string[]
  cutoffs: Cutoffs
  tables: Readonly<Record<string, Table>>
  items: readonly Item[]
  stops: readonly Stop[]
  levers: readonly Lever[]
  record?: { cases: readonly DocumentedCase[] }
}

/** Section 1: what is handed in. */
export type Answer = { level: number | boolean; known: Source } | { notApplicable: true }
export type Answers = Readonly<Record<string, Answer>>
export type Input = {
  instrument: string
  answers?: Answers
  seed?: string
  runs?: number
  factorRanking?: readonly string[]
  raters?: readonly Answers[]
  riskCeiling?: number
  clearances?: readonly string[]
  leaveOut?: string
  analogies?: Readonly<Record<string, 0 | 2>>
}

/** Departures that the exact oracles ask for: a linear scale, equal questions, other places, an exact reference. */
export type Settings = {
  scale: 'ordinal' | 'linear'
  itemWeights: 'sampled' | 'equal'
  topK: number
  reference?: { m0: readonly number[]; n0: readonly number[] }
}
