import { describe, expect, it } from 'vitest'
import { leverMoves } from '@/lib/reading/walk/lever-moves'
import type { Band, LeverResult, LeverState } from '@/lib/scoring/types'
import { lever } from '../levers/levers'

const at = (id: string, band: Band, state: LeverState, status?: LeverResult['status']): LeverResult => {
  const made = lever(id, {})
  return {
    ...made,
    ...{ band, conditions: { ...made.conditions, state } },
    ...(status === undefined ? {} : { status }),
  }
}

describe('the levers that an answer moved', () => {
  it('are those with another band, then those of which the answers speak otherwise, three at most', () => {
    const before = [
      at('persuade.norms', 'consider', 'mixed'),
      at('third.local', 'consider', 'favourable'),
      at('coalition.common', 'consider', 'none'),
      at('sequence.steps', 'with-care', 'mixed'),
      at('commit.resolve', 'consider', 'mixed'),
    ]
    const now = [
      at('commit.resolve', 'consider', 'mixed'),
      at('persuade.norms', 'consider', 'favourable'),
      at('coalition.common', 'consider', 'mixed'),
      at('third.local', 'with-care', 'favourable'),
      at('sequence.steps', 'not-now', 'against'),
    ]
    expect(leverMoves(before, now)).toEqual([
      {
        id: 'third.local',
        band: { before: 'consider', now: 'with-care' },
        state: { before: 'favourable', now: 'favourable' },
      },
      {
        id: 'sequence.steps',
        band: { before: 'with-care', now: 'not-now' },
        state: { before: 'mixed', now: 'against' },
      },
      {
        id: 'persuade.norms',
        band: { before: 'consider', now: 'consider' },
        state: { before: 'mixed', now: 'favourable' },
      },
    ])
  })

  it('are not named once a stop takes them away', () => {
    const stopped = { state: 'stopped', cause: 'contact-may-be-crime', item: 'law.restrictions' } as const
    const before = [at('third.local', 'consider', 'mixed')]
    expect(leverMoves(before, [at('third.local', 'not-now', 'mixed', stopped)])).toEqual([])
  })
})
