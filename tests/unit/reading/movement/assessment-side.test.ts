import { describe, expect, it } from 'vitest'
import { chooseTwo, pairOf, type AssessmentSide } from '@/lib/reading/movement/assessment-side'
import { model } from '@/lib/levers/model'

const asked = new Set(model.items.map(({ id }) => id))
const observed = { level: 2, known: 'observed' } as const

const side = (id: string, own: Partial<AssessmentSide> = {}): AssessmentSide => ({
  id,
  status: 'submitted',
  instrument: '1',
  at: '2026-11-22T08:00:00.000Z',
  matrix: model.matrix,
  asked,
  answers: { 'process.time': observed },
  ranking: null,
  clearances: [],
  recordView: {},
  ...own,
})

describe('which two assessments are compared', () => {
  const [first, second, third] = [side('first'), side('second'), side('third', { status: 'draft' })]
  const all = [first, second, third]

  it('are the last two, an open one counting as now', () => {
    expect(chooseTwo(all, { from: null, to: null })).toEqual([second, third])
  })

  it('are those that the address names', () => {
    expect(chooseTwo(all, { from: 'first', to: 'third' })).toEqual([first, third])
    expect(chooseTwo(all, { from: 'third', to: 'first' })).toEqual([third, first])
  })

  it('are the last and the one before it where the address names what is not there', () => {
    expect(chooseTwo(all, { from: 'gone', to: 'gone' })).toEqual([second, third])
  })

  it('are the one that the address names and the one before it', () => {
    expect(chooseTwo(all, { from: null, to: 'second' })).toEqual([first, second])
    expect(chooseTwo(all, { from: null, to: 'first' })).toEqual([second, first])
  })

  it('are none where there is only one', () => {
    expect(chooseTwo([first], { from: null, to: null })).toBeNull()
  })
})

describe('two assessments made comparable', () => {
  it('keep only what both were asked', () => {
    const shorter = new Set([...asked].filter((id) => id !== 'process.time'))
    const { before, after, leftOut } = pairOf(
      side('old', { asked: new Set([...shorter, 'process.retired']), instrument: '0', answers: {} }),
      side('new', { answers: { 'process.time': observed, 'law.symbolic': observed } }),
    )
    expect(before.answers).toEqual({})
    expect(after.answers).toEqual({ 'law.symbolic': observed })
    expect(leftOut).toBe(2)
  })

  it('carry the ranking of the factors of each', () => {
    const ranking = model.factors.toReversed()
    const { before, after } = pairOf(side('plain'), side('ranked', { ranking }))
    expect(before).toEqual({ answers: { 'process.time': observed } })
    expect(after.factorRanking).toEqual(ranking)
  })

  it('say that they are read anew when one was frozen with another matrix', () => {
    expect(pairOf(side('old', { matrix: 'earlier' }), side('new')).readAnew).toBe(true)
    expect(pairOf(side('old'), side('open', { matrix: null })).readAnew).toBe(false)
  })
})
