import { expect, test } from 'vitest'
import { proposalsOfGenerated } from '../unit/stops/proposals'

test('No lever that a stop takes away is proposed in 1,000 sets of answers', () => {
  const { stopped, found } = proposalsOfGenerated(1_000)
  expect(found).toEqual([])
  expect(stopped).toBeGreaterThan(333)
})
