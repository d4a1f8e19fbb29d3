import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { model } from '@/lib/levers/model'
import { canonicalJson } from '@/tests/unit/instrument/canonical-json'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/**
 * A stored result names the version of the matrix that made it. Whoever changes a cell, a table or a cut-off gives the
 * matrix a new version, adds the old to lib/levers/CHANGES.md and puts the new hash here (lib/levers/README.md).
 */
it('matrix 2 is as it was released', () => {
  const { matrix, instrument, factors, cutoffs, tables, levers, stops } = model
  expect(matrix).toBe('2')
  expect(sha256(canonicalJson({ instrument, factors, cutoffs, tables, levers, stops }))).toBe(
    '3b058636495888f0c27baa21cdb6ffe36f53f20c5399b0883dca875d81c763d8',
  )
})
