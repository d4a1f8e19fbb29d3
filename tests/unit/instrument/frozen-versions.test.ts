import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import english1 from '@/lib/i18n/locales/en/instrument-1.json'
import { versions } from '@/lib/instrument/known-versions'
import { instrument1 } from '@/lib/instrument/versions/1'
import { canonicalJson } from './canonical-json'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/**
 * Saved answers point at these records and these words. A version that has been used is never edited: make the next one
 * (lib/instrument/README.md). The hash is of the records and the English text together.
 */
const frozen = [
  {
    instrument: instrument1,
    english: english1,
    hash: 'eb2a51405b5ee2ca9ae85fdbe88bce17d636a49b7b1cab2ebb09341bd26d2029',
  },
]

it.each(frozen)('version $instrument.version is as it was released', ({ instrument, english, hash }) => {
  expect(sha256(canonicalJson({ instrument, english }))).toBe(hash)
})

it('every version has its hash here', () => {
  expect(frozen.map(({ instrument }) => instrument.version)).toEqual(versions)
})

// Worked by hand: keys sorted at every depth, order of lists kept.
it('gives the same bytes whatever the order of keys', () => {
  expect(canonicalJson({ b: [2, { d: null, c: 'x' }], a: 1 })).toBe('{"a":1,"b":[2,{"c":"x","d":null}]}')
})
