import { describe, expect, it } from 'vitest'
import { singleAnswers } from '@/components/what-if/single-answers'
import type { TurningPoint } from '@/lib/scoring/turning-points'

const turning: readonly TurningPoint[] = [
  { item: 'trust', from: 2, to: 1, state: 'against' },
  { item: 'image', from: 1, to: 3, state: 'favourable' },
  { item: 'command', from: null, to: 4, state: 'favourable' },
]

const items = (answers: readonly { readonly item: string; readonly to: number }[]) =>
  answers.map(({ item, to }) => `${item} ${to}`)

describe('what would turn a lever', () => {
  it('is for the better or for the worse, the smallest first', () => {
    const { better, worse } = singleAnswers({ state: 'mixed', status: 'open' }, turning, [])
    expect(items(better)).toEqual(['image 3', 'command 4'])
    expect(items(worse)).toEqual(['trust 1'])
  })

  it('is one thing where one answer both clears a check and turns the state', () => {
    const { better } = singleAnswers({ state: 'mixed', status: 'check' }, turning, [
      { item: 'hostile', from: 4, to: 3, status: 'open' },
      { item: 'image', from: 1, to: 3, status: 'open' },
    ])
    expect(better).toEqual([
      { item: 'hostile', from: 4, to: 3, state: null, status: 'open' },
      { item: 'image', from: 1, to: 3, state: 'favourable', status: 'open' },
      { item: 'command', from: null, to: 4, state: 'favourable', status: null },
    ])
  })

  it('is only what unblocks it while it is blocked', () => {
    const { better, worse } = singleAnswers({ state: 'against', status: 'blocked' }, turning, [
      { item: 'image', from: 1, to: 2, status: 'check' },
    ])
    expect(items(better)).toEqual(['image 2'])
    expect(worse).toEqual([])
  })

  it('is not to learn that answers point both ways, where nothing was known', () => {
    const mixed: TurningPoint = { item: 'trust', from: null, to: 2, state: 'mixed' }
    const { better, worse } = singleAnswers({ state: 'none', status: 'open' }, [mixed, ...turning], [])
    expect(items(better)).toEqual(['image 3', 'command 4'])
    expect(items(worse)).toEqual(['trust 1'])
  })

  it('is nothing for the better where the conditions are favourable and nothing is to be checked', () => {
    expect(singleAnswers({ state: 'favourable', status: 'open' }, turning.slice(0, 1), [])).toEqual({
      better: [],
      worse: [{ item: 'trust', from: 2, to: 1, state: 'against', status: null }],
    })
  })
})
