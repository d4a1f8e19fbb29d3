import { describe, expect, it } from 'vitest'
import { answerOptions, isChosen } from '@/lib/reading/what-if/answer-options'
import { currentInstrument } from '@/lib/instrument/instruments'
import { getItem } from '@/lib/instrument/items-by-id'
import type { Answer } from '@/lib/instrument/types'

const image = getItem(currentInstrument, 'counterpart.image') // five levels, always applies
const law = getItem(currentInstrument, 'law.coverage') // five levels, may not apply
const denounced = getItem(currentInstrument, 'ours.denounced') // yes or no

const kindsOf = (options: ReturnType<typeof answerOptions>) => options.map(({ kind }) => kind)
const given = (options: ReturnType<typeof answerOptions>) =>
  options.filter(({ isGiven }) => isGiven).map(({ value }) => value)
const chosen = (item: typeof image, answer: Answer | undefined, supposed: 0 | 1 | 2 | 3 | 4 | null) =>
  answerOptions(item, answer).filter((option) => isChosen(option, supposed))

describe('what can be supposed of a question', () => {
  it('is every anchor, and that it is not known', () => {
    expect(kindsOf(answerOptions(image, undefined))).toEqual([...Array<string>(5).fill('level'), 'unknown'])
    expect(kindsOf(answerOptions(denounced, undefined))).toEqual(['level', 'level', 'unknown'])
  })

  it('is that it does not apply, only where that can be', () => {
    expect(kindsOf(answerOptions(law, undefined)).at(-1)).toBe('not-applicable')
  })

  it('is to be sure of the answer that was given, unless it was seen', () => {
    expect(kindsOf(answerOptions(image, { level: 2, known: 'reported' }))).toContain('sure')
    expect(kindsOf(answerOptions(image, { level: 2, known: 'observed' }))).not.toContain('sure')
    expect(kindsOf(answerOptions(law, { notApplicable: true }))).not.toContain('sure')
  })

  it('has one option that is the answer as given', () => {
    expect(given(answerOptions(image, undefined))).toEqual(['unknown'])
    expect(given(answerOptions(image, { level: 2, known: 'assumed' }))).toEqual([2])
    expect(given(answerOptions(denounced, { level: true, known: 'observed' }))).toEqual([true])
    expect(given(answerOptions(law, { notApplicable: true }))).toEqual(['not-applicable'])
  })
})

describe('the option that is chosen', () => {
  const told = { level: 2, known: 'reported' } as const

  it('is the answer as given while nothing is supposed', () => {
    expect(chosen(image, told, null)).toEqual([{ value: 2, kind: 'level', isGiven: true }])
  })

  it('is what is supposed, and being sure is not the answer as given', () => {
    expect(chosen(image, told, 4)).toEqual([{ value: 4, kind: 'level', isGiven: false }])
    expect(chosen(image, told, 2)).toEqual([{ value: 2, kind: 'sure', isGiven: false }])
  })
})
