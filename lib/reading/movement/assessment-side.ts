import { getInstrument } from '@/lib/instrument/instruments'
import { isVersion, versions } from '@/lib/instrument/known-versions'
import type { Answers } from '@/lib/instrument/types'
import { model } from '@/lib/levers/model'
import type { DraftAssessment } from '@/lib/offline/draft'
import type { Snapshot } from '@/lib/wire/snapshot'
import { toAnswers } from '@/lib/wire/to-answers'
import { besideIn, toSituation, type BesideAnswers, type KeptBeside } from '@/lib/reading/to-situation'
import type { ComparedSituation } from '@/lib/scoring/comparison'

/** One assessment of a case as it is read against another. */
export type AssessmentSide = Pick<DraftAssessment, 'status' | 'instrument'> &
  BesideAnswers & {
    readonly id: string
    /** When it was submitted, or begun. ISO 8601. */
    readonly at: string
    /** Version of the matrix that its frozen result was made with; null: nothing is frozen. */
    readonly matrix: string | null
    /** Items that were asked. */
    readonly asked: ReadonlySet<string>
    readonly answers: Answers
  }

/**
 * An assessment from its frozen answers where there are any, else from those this device holds. Its version must be known
 * here: ask `isEachKnown` first.
 */
export function sideOf(
  assessment: Pick<
    DraftAssessment,
    'assessmentId' | 'instrument' | 'status' | 'submittedAt' | 'createdAt' | 'answers'
  >,
  snapshot: Snapshot | null,
  situation: KeptBeside,
): AssessmentSide {
  const { assessmentId: id, instrument, status, submittedAt, createdAt } = assessment
  const own = { id, instrument, status, at: submittedAt ?? createdAt }
  if (snapshot === null) {
    return {
      ...own,
      matrix: null,
      asked: new Set(getInstrument(instrument).items.map((item) => item.id)),
      answers: toAnswers(assessment.answers),
      ...besideIn(situation),
    }
  }
  const { analogies } = snapshot.situation
  const given = snapshot.items.flatMap(({ id: item, answer }) =>
    answer === null ? [] : [[item, { ...answer, note: '' }] as const],
  )
  return {
    ...own,
    matrix: snapshot.matrix,
    asked: new Set(snapshot.items.map((item) => item.id)),
    answers: toAnswers(Object.fromEntries(given)),
    ranking: snapshot.situation.factorRanking ?? null,
    clearances: snapshot.situation.clearances ?? [],
    recordView: analogies === undefined ? {} : { analogies },
  }
}

export type Pair = {
  /** Version of the instrument whose model reads both: that of both, or the newer of the two. */
  readonly version: string
  readonly before: ComparedSituation
  readonly after: ComparedSituation
  /** How many items only one of them asked: they are left out on both sides. */
  readonly leftOut: number
  /** A frozen result was made with another matrix than today's. */
  readonly readAnew: boolean
}

/** Two assessments made comparable: the items that both asked, read with the matrix of today. */
export function pairOf(before: AssessmentSide, after: AssessmentSide): Pair {
  const version = newest([before.instrument, after.instrument])
  const read = new Set(getInstrument(version).items.map(({ id }) => id))
  const all = [...new Set([...before.asked, ...after.asked])]
  const common = new Set(all.filter((id) => before.asked.has(id) && after.asked.has(id) && read.has(id)))
  const situationOf = ({ answers, ...side }: AssessmentSide): ComparedSituation =>
    toSituation(Object.fromEntries(Object.entries(answers).filter(([item]) => common.has(item))), side)
  return {
    version,
    before: situationOf(before),
    after: situationOf(after),
    leftOut: all.length - common.size,
    readAnew: [before, after].some(({ matrix }) => matrix !== null && matrix !== model.matrix),
  }
}

/** The two that are compared: those the address names, else the last and the one before it. null: there are no two. */
export function chooseTwo(
  sides: readonly AssessmentSide[],
  asked: { readonly from: string | null; readonly to: string | null },
): readonly [AssessmentSide, AssessmentSide] | null {
  const named = (id: string | null) => sides.find((side) => side.id === id)
  const after = named(asked.to) ?? sides.at(-1)
  if (after === undefined) return null
  const place = sides.indexOf(after)
  const before = named(asked.from) ?? sides[place - 1] ?? sides[place + 1]
  return before === undefined ? null : [before, after]
}

/** Whether this program knows the questions of every assessment: of others it can say nothing. */
export const isEachKnown = (assessments: readonly Pick<DraftAssessment, 'instrument'>[]): boolean =>
  assessments.every(({ instrument }) => isVersion(instrument))

/** The newest of some known versions; the empty text for none. */
export const newest = (given: readonly string[]): string =>
  versions.findLast((version) => given.includes(version)) ?? ''
