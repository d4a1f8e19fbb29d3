import { describe, expect, it } from 'vitest'
import print from '@/lib/i18n/locales/en/print.json'
import stops from '@/lib/i18n/locales/en/stops.json'
import { messagesOf } from './spoken'

/** What a person reads while a stop stands. What stands under “Do not” is left out: there the verbs are what not to do. */
const shown = [...messagesOf(stops), { path: 'table.empty', text: print.table.empty }].filter(
  ({ path }) => !/(^|\.)not\./.test(path),
)

/** A call to make contact: an order at the start of a sentence, or a visit or letter to one of theirs. */
const contact = [
  /(^|[.:;] )(Meet|Visit|Invite|Approach|Negotiate|Speak|Talk|Write to|Call|Send|Contact|Reach)\b(?! (your|nobody|the Red Cross))/,
  /\b(one|an?|your) (visit|letter|call|word|message)\b[^.]* to (a leader|them|the group|one of theirs)\b/i,
]
const invites = (text: string) => contact.some((pattern) => pattern.test(text))

describe('what is read while a stop stands', () => {
  it('is found', () => {
    expect(shown.length).toBeGreaterThan(20)
  })

  it('asks nobody to make contact', () => {
    expect(shown.filter(({ text }) => invites(text))).toEqual([])
  })

  it.each([
    'Ask your most senior leader for one visit, call or letter to a leader of theirs.',
    'Meet them before the deadline.',
    'Keep calm. Send an elder with a message.',
  ])('would be refused: %s', (text) => {
    expect(invites(text)).toBe(true)
  })
})
