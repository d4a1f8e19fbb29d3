import { describe, expect, it } from 'vitest'
import { countAnswers } from '@/lib/reading/answer-counts'
import { countGiven, enoughForShares } from '@/lib/reading/enough-answers'
import type { Answer, Answers } from '@/lib/instrument/types'
import { model } from '@/lib/levers/model'

const observed: Answer = { level: 2, known: 'observed' }
const leftOut: Answer = { notApplicable: true }

/** The first questions of the instrument, each with the answer in its place. */
const answering = (...given: readonly Answer[]): Answers =>
  Object.fromEntries(given.map((answer, at) => [model.items[at]?.id ?? '', answer]))

describe('enough answers to speak of shares', () => {
  it('are eight', () => {
    const seven = Array.from({ length: 7 }, () => observed)
    expect(enoughForShares(answering(...seven))).toBe(false)
    expect(enoughForShares(answering(...seven, observed))).toBe(true)
  })

  it('are not five answers and three questions that do not apply', () => {
    const answers = answering(observed, observed, leftOut, observed, leftOut, observed, observed, leftOut)
    expect(countGiven(answers)).toBe(5)
    expect(enoughForShares(answers)).toBe(false)
  })

  it('are counted as the result says them', () => {
    const answers = answering(observed, leftOut, { level: 0, known: 'assumed' })
    expect(countAnswers(model.items, answers).answered).toBe(2)
    expect(countGiven(answers)).toBe(2)
  })
})
