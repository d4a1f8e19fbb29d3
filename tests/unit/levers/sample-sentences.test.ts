import { describe, expect, it } from 'vitest'
import { allTexts } from './texts'

/** Sentences a negotiator could say, word for word. */
const said = allTexts().filter(({ path }) => path.includes('.say.'))

/** A cost held out for a refusal, said or half said. The same lever tells people never to threaten. */
const threats: readonly RegExp[] = [
  /\bif (you|they) (do not|don’t|refuse|block|stop|keep|fail|say no)\b/i,
  /\b(unless|until|otherwise|or else|or we)\b/i,
  /\bwe (will|shall|must|may|could|would) (have to )?(tell|report|say so|stop|leave|withdraw|suspend|go|name|speak)\b/i,
  /\bnews\b|\bthe world\b|\bis listening|\bare listening|\bwill be seen\b|\bwill remember\b/i,
  /\bit can go on if\b|\bonly if you\b|\bdepends on you\b/i,
  /\b(punish|court|sanction|blame|regret|consequence)/i,
]

/** What an informer would want to know. */
const prying =
  /\b(order|position|weapon|commander|where are|who gave|who commands|how many|name|movement)s?\b.*\?/i

/** An invitation to name a price or a list. */
const shopping =
  /\bwhat (do|would|else do) you (want|need|ask)|\bwhat can we (give|bring|offer)|\byour conditions\b/i

const threatens = (text: string) => threats.some((threat) => threat.test(text))

describe('the sentences to say', () => {
  it('are found', () => {
    expect(said.length).toBeGreaterThanOrEqual(20)
  })

  it('hold no threat, open or veiled', () => {
    expect(said.filter(({ text }) => threatens(text))).toEqual([])
  })

  it('ask for nothing that a spy would ask for', () => {
    expect(said.filter(({ text }) => prying.test(text))).toEqual([])
  })

  it('invite no list of wishes', () => {
    expect(said.filter(({ text }) => shopping.test(text))).toEqual([])
  })

  it.each([
    'If you do not let us pass, people will hear of it.',
    'News of this will travel. It can be good news about you.',
    'Your own people are listening. They hope that you will help.',
    'People here use this help. It can go on if our staff can pass.',
    'We will have to stop unless the road opens.',
  ])('would be refused as a threat: %s', (text) => {
    expect(threatens(text)).toBe(true)
  })

  it.each([
    'What orders do your fighters have about doctors?',
    'Who commands this road, and how many are you?',
  ])('would be refused as prying: %s', (text) => {
    expect(prying.test(text)).toBe(true)
  })

  it('would be refused as an invitation: what do you need from us?', () => {
    expect(shopping.test('What do you need from us?')).toBe(true)
  })
})

describe('the words about the levers', () => {
  const texts = allTexts()

  it('never call danger to a helper a cost: it reads as a price', () => {
    expect(
      texts.filter(({ text }) => /\b(help|helping|helper)\b[^.]*\b(could|would|can) cost\b/i.test(text)),
    ).toEqual([])
  })

  it('never say that groups are bound only by what they sign', () => {
    expect(
      texts.filter(({ text }) => /few rules bind them|take the place of (one|a treaty)/i.test(text)),
    ).toEqual([])
  })

  it('call no truce, evacuation or corridor a small step', () => {
    const small = texts.filter(({ path }) => /sequence\.steps\.(what|reasons|firstSteps|unblock)/.test(path))
    expect(small.length).toBeGreaterThan(5)
    expect(small.filter(({ text }) => /truce|evacuat|corridor|ceasefire|pause/i.test(text))).toEqual([])
  })

  it('end a noun where they mean people of the other side', () => {
    expect(texts.filter(({ text }) => /the other side’s[.,]/i.test(text))).toEqual([])
  })

  it('speak of no guarantee that we could not keep: a promise about information says what is true', () => {
    expect(
      texts.filter(
        ({ text }) => /promise (that we|not to|to keep|never)/i.test(text) && !/never promise/i.test(text),
      ),
    ).toEqual([])
  })
})
