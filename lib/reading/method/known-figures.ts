import { model } from '@/lib/levers/model'
import { documentedCases } from '@/lib/literature/cases/documented/documented-cases'
import { validityCases } from '@/lib/literature/cases/documented/validity-cases'
import { storyOf } from '@/lib/literature/cases/story-of'
import { toScoreInput } from '@/lib/literature/cases/to-score-input'
import { workedExamples } from '@/lib/literature/cases/worked-examples'
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

/** A use of a worked example, whose reading is the fuller one of the same story. */
export type ExampleUse = ReadUse & { readonly exampleId: string }

/** Every use of the worked examples as the model reads it. They are in no figure, since their stories already are. */
export function readExamples(): readonly ExampleUse[] {
  const examples = new Map(workedExamples.map((example) => [storyOf(example.id), example]))
  const cases = [...examples].map(([caseId, example]) => ({
    ...{ caseId, answers: toScoreInput(example).answers, uses: example.leversUsed },
  }))
  return readUses(model, cases, { seed: defaultSeed, runs: defaultRuns }).flatMap((use) => {
    const example = examples.get(use.caseId)
    return example === undefined ? [] : [{ ...use, exampleId: example.id }]
  })
}

export type WrongReadings<Use extends ReadUse> = Readonly<
  Record<'favourable' | 'against' | 'unwarned' | 'alarm', readonly Use[]>
>

/** The uses that a reading misled about, by how. One use can stand under two. */
export function wrongReadings<Use extends ReadUse>(read: readonly Use[]): WrongReadings<Use> {
  return {
    favourable: read.filter(({ state, worked }) => state === 'favourable' && !worked),
    against: read.filter(({ state, worked }) => state === 'against' && worked),
    unwarned: read.filter(({ warnings, worked }) => warnings === 0 && !worked),
    alarm: read.filter(({ warnings, worked }) => warnings > 0 && worked),
  }
}
