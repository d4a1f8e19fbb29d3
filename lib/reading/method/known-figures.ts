import { model } from '@/lib/levers/model'
import { documentedCases } from '@/lib/literature/cases/documented/documented-cases'
import { validityCases } from '@/lib/literature/cases/documented/validity-cases'
import type { ReadUse } from '@/lib/scoring/concordance'
import { defaultRuns, defaultSeed } from '@/lib/scoring/settings'
import { readWithout } from '@/lib/scoring/read-without'
import { readUses, validityOf, type Validity } from '@/lib/scoring/validity'

export type KnownFigures = Omit<Validity, 'model'> & {
  /** Cases with a government, which are not counted. */
  readonly governments: number
  /** Every counted use as the model read it, for the list of what it gets wrong. */
  readonly read: readonly ReadUse[]
}

let made: KnownFigures | null = null

/** The figures the command line prints with --validity, made once per build from the same code. */
export function knownFigures(): KnownFigures {
  if (made !== null) return made
  const read = readUses(model, validityCases, { seed: defaultSeed, runs: defaultRuns })
  const cases = validityCases.length
  const figures = validityOf(read, defaultSeed, readWithout(model, validityCases))
  made = { ...figures, cases, governments: documentedCases.length - cases, read }
  return made
}

export type WrongReadings = Readonly<
  Record<'favourable' | 'against' | 'unwarned' | 'alarm', readonly ReadUse[]>
>

/** The uses that a reading misled about, by how. One use can stand under two. */
export function wrongReadings(read: readonly ReadUse[]): WrongReadings {
  return {
    favourable: read.filter(({ state, worked }) => state === 'favourable' && !worked),
    against: read.filter(({ state, worked }) => state === 'against' && worked),
    unwarned: read.filter(({ warnings, worked }) => warnings === 0 && !worked),
    alarm: read.filter(({ warnings, worked }) => warnings > 0 && worked),
  }
}
