import { describe, expect, it } from 'vitest'
import { beliefOf } from '@/lib/scoring/beliefs'
import { kernel, yesNoShares, type Confidence } from '@/lib/scoring/kernels'
import type { ModelItem } from '@/lib/levers/types'
import { readOracle, type Exact } from './read-oracle'

type Kernel = {
  support: [number, number]
  level: number | null
  confidence: Confidence | 'unknown'
  pmf: Record<string, Exact>
}
const { kernels } = readOracle<{ kernels: Kernel[] }>('04_answer_kernels')

const item = (kind: ModelItem['kind']): ModelItem => ({
  id: 'q',
  kind,
  group: null,
  factor: null,
  adverse: 4,
  power: null,
})

describe('what an answer says', () => {
  it.each(kernels)('level $level, $confidence, on $support', ({ support, level, confidence, pmf }) => {
    const [lowest, highest] = support
    const shares = kernel({ lowest, highest }, level, confidence === 'unknown' ? 'high' : confidence)
    shares.forEach((share, index) => {
      expect(share).toBeCloseTo(pmf[String(lowest + index)]?.value ?? 0, 12)
    })
  })

  it('believes a yes by its source', () => {
    expect(yesNoShares(true, 'observed')).toEqual([0, 0, 0, 0, 1])
    expect(yesNoShares(true, 'reported')[4]).toBeCloseTo(0.85, 12)
    expect(yesNoShares(false, 'assumed')[0]).toBeCloseTo(0.7, 12)
    expect(yesNoShares(null, 'observed')).toEqual([0.5, 0, 0, 0, 0.5])
  })
})

describe('several people about one item', () => {
  it('are pooled by the mean of what each of them says', () => {
    // Observed 0 is (1,0,0,0,0); reported 4 is (0,0,0,1/3,2/3); the mean halves both.
    const pooled = beliefOf(item('level'), [
      { level: 0, known: 'observed' },
      { level: 4, known: 'reported' },
      undefined,
    ])
    expect(pooled.shares).toEqual([0.5, 0, 0, 1 / 6, 1 / 3])
    expect(pooled).toMatchObject({ state: 'answered', recorded: 2, lowest: 0, highest: 4 })
  })

  it('leave it unknown when none of them answers', () => {
    expect(beliefOf(item('yesno'), [undefined, undefined]).state).toBe('unknown')
  })

  it('remove it only when nobody gives a level', () => {
    const notApplicable = { notApplicable: true } as const
    expect(beliefOf(item('level'), [notApplicable, undefined]).state).toBe('removed')
    expect(beliefOf(item('level'), [notApplicable, { level: 1, known: 'observed' }]).state).toBe('answered')
  })
})
