import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { messagesOf, type Messages } from '@/tests/unit/i18n/spoken'
import { hashBytes, hashOf, runsIn, wordsIn } from './runs'

/**
 * Hashes of every run of seven words in the five base works, sorted. The works are not kept here: from a hash nobody
 * reads a sentence, yet a sentence of ours that was taken over is found.
 */
const hashes = readFileSync(path.join(import.meta.dirname, 'run-hashes.bin')).toString('hex')
const known = new Set(hashes.match(new RegExp(`.{${String(2 * hashBytes)}}`, 'g')))
const taken = (text: string) => runsIn(text).filter((run) => known.has(hashOf(run)))

const folder = 'lib/i18n/locales/en'
const catalogues = readdirSync(folder).filter((name) => name.endsWith('.json'))

function textsOf(name: string): readonly { readonly path: string; readonly text: string }[] {
  const catalogue = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Messages
  return messagesOf(catalogue)
}

describe('words in a row', () => {
  it('are compared without capitals, signs, tags and hyphens at the end of a line', () => {
    expect(wordsIn('The “hu-\nmanitarian” <b>brand</b>; it’s ours.')).toEqual([
      'the',
      'humanitarian',
      'brand',
      'its',
      'ours',
    ])
  })

  it('come as every seven in a row, and as none from a shorter text', () => {
    expect(runsIn('a b c d e f g h')).toEqual(['a b c d e f g', 'b c d e f g h'])
    expect(runsIn('a b c d e f')).toEqual([])
  })

  it('of a base work are found wherever they are planted: here the title of one of them', () => {
    const planted =
      'We read “The Frontlines of Diplomacy: humanitarian negotiations with armed groups” twice.'
    expect(taken(planted)).toEqual([
      'the frontlines of diplomacy humanitarian negotiations with',
      'frontlines of diplomacy humanitarian negotiations with armed',
      'of diplomacy humanitarian negotiations with armed groups',
    ])
    expect(taken(planted.replace('Diplomacy', 'courage'))).toEqual([])
  })
})

describe.each(catalogues)('the words of %s', (name) => {
  it('are our own: no seven words in a row are those of a base work', () => {
    const found = textsOf(name).flatMap(({ path: at, text }) => taken(text).map((run) => `${at}: ${run}`))
    expect(found).toEqual([])
  })
})
