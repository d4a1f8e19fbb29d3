import { describe, expect, it } from 'vitest'
import { model } from '@/lib/levers/model'
import { considerFirst } from '@/lib/reading/levers/consider-first'
import { pairOf, sideOf } from '@/lib/reading/movement/assessment-side'
import { pooledSituations } from '@/lib/reading/raters/pooled-situations'
import { read } from '@/lib/reading/read'
import { besideIn, nothingBeside, toSituation } from '@/lib/reading/to-situation'
import type { Answers } from '@/lib/instrument/types'
import type { Situation } from '@/lib/scoring/evaluate'
import { analogiesOf } from '@/lib/wire/analogies'
import { clearanceOf } from '@/lib/wire/clearance'

/** Every question with levels, in the middle. */
const answers: Answers = Object.fromEntries(
  model.items.flatMap(({ id, kind }) =>
    kind === 'level' ? [[id, { level: 2, known: 'observed' } as const]] : [],
  ),
)
const field = (value: string) => ({ value })
const nothingSaid = { factorRanking: field(''), clearance: field(''), analogies: field('') }
const unlikeOurs = analogiesOf({ marks: { 'casamance-2006': 0 }, own: [] })
const situation = {
  factorRanking: field('law,process,fairness,interests,alternatives'),
  clearance: field(clearanceOf({ text: 'Legal, in writing', day: '2026-11-20' })),
  analogies: field(unlikeOurs),
}

const firstIn = (of: Situation) => {
  const { result } = read(of, { version: '1', runs: 2000, full: false })
  return considerFirst(result.levers).map(({ id }) => id)
}

describe('what a case says beside its answers', () => {
  it('reaches the scorer whole: ranking, clearances and marks of like cases', () => {
    expect(toSituation(answers, besideIn(situation))).toEqual({
      answers,
      factorRanking: ['law', 'process', 'fairness', 'interests', 'alternatives'],
      clearances: ['contact-may-be-crime'],
      analogies: { 'casamance-2006': 0 },
    })
  })

  it('says nothing where nothing is said', () => {
    expect(besideIn(nothingSaid)).toEqual(nothingBeside)
    expect(toSituation(answers, nothingBeside)).toEqual({ answers })
  })

  it('is the same on the pages of the walk, in movement and beside other assessors', () => {
    const beside = besideIn(situation)
    const assessment = {
      assessmentId: 'now',
      instrument: '1',
      status: 'draft',
      createdAt: '2026-11-30T08:00:00.000Z',
      submittedAt: null,
      answers: {},
    } as const
    const side = { ...sideOf(assessment, null, situation), answers }
    const { before, after } = pairOf(side, side)
    expect(before).toEqual(toSituation(answers, beside))
    expect(after).toEqual(before)
    const [together, alone] = pooledSituations([answers], beside)
    expect(alone).toEqual(before)
    expect(together).toEqual({ ...toSituation({}, beside), raters: [answers] })
  })

  it('changes which levers are considered first by one mark, in every reading of the case alike', () => {
    const marked = besideIn({ ...nothingSaid, analogies: field(unlikeOurs) })
    const plain = firstIn(toSituation(answers, nothingBeside))
    const now = firstIn(toSituation(answers, marked))
    expect(now).not.toEqual(plain)
    const [together] = pooledSituations([answers], marked)
    expect(together && firstIn(together)).toEqual(now)
  })
})
