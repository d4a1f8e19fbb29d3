import { describe, expect, it } from 'vitest'
import { rankingIn } from '@/lib/instrument/factor-ranking'

describe('a ranking of the factors', () => {
  it('is read in the order it was said', () => {
    const value = 'alternatives,law,process,interests,fairness'
    expect(rankingIn(value)).toEqual(['alternatives', 'law', 'process', 'interests', 'fairness'])
  })

  it.each([
    ['nothing said', ''],
    ['half of them', 'law,process'],
    ['one twice', 'law,law,process,interests,fairness'],
    ['one twice beside all five', 'law,process,interests,fairness,alternatives,law'],
    ['one that is none', 'law,process,interests,fairness,weather'],
    ['a gap', 'law,,process,interests,fairness'],
    ['blanks', 'law, process, interests, fairness, alternatives'],
  ])('is none with %s', (_what, value) => {
    expect(rankingIn(value)).toBeNull()
  })
})
