import { describe, expect, it } from 'vitest'
import words from '@/lib/i18n/locales/en/before-talks.json'
import { choicesIn, isChoices, prenegotiation, withChoice } from '@/lib/instrument/prenegotiation'
import { prenegotiationAdvice, prenegotiationSource } from '@/lib/instrument/prenegotiation-advice'
import { model } from '@/lib/levers/model'
import { parseCitations } from '@/lib/literature/parse-citations'
import { gradeOf, sentencesOf, wordsOf } from './readability'

describe('boxes that are ticked and unticked', () => {
  it('give the choices in the order of the question, whatever the order of the taps', () => {
    expect(withChoice('bringsThem', '', 'gain', true)).toBe('gain')
    expect(withChoice('bringsThem', 'gain', 'standing', true)).toBe('standing,gain')
    expect(withChoice('bringsThem', 'standing,gain', 'services', true)).toBe('standing,services,gain')
  })

  it('give nothing once the last is unticked', () => {
    expect(withChoice('keepsThem', 'delay,military', 'delay', false)).toBe('military')
    expect(withChoice('keepsThem', 'military', 'military', false)).toBe('')
  })

  it('change nothing when a tick arrives twice, or names what is not there', () => {
    expect(withChoice('keepsUs', 'law', 'law', true)).toBe('law')
    expect(withChoice('keepsUs', 'law', 'channel', false)).toBe('law')
    expect(withChoice('keepsUs', 'law', 'weather', true)).toBe('law')
  })

  it('never say “we do not know” or “nothing” beside something else', () => {
    expect(withChoice('bringsThem', 'standing,gain', 'unknown', true)).toBe('unknown')
    expect(withChoice('bringsThem', 'unknown', 'services', true)).toBe('services')
    expect(withChoice('keepsUs', 'law,listing', 'nothing', true)).toBe('nothing')
    expect(withChoice('keepsUs', 'law,listing', 'nothing', false)).toBe('law,listing')
  })

  it('always give a value that the server takes', () => {
    const questions = ['bringsThem', 'keepsThem', 'keepsUs'] as const
    for (const question of questions) {
      let value = ''
      for (const choice of [...prenegotiation[question], ...prenegotiation[question].toReversed()]) {
        value = withChoice(question, value, choice, true)
        expect(isChoices(question, value)).toBe(true)
      }
    }
  })
})

describe('a stored value', () => {
  it('is read in the order of the question, without what is no choice of it', () => {
    expect(choicesIn('bringsThem', 'gain,standing,weather')).toEqual(['standing', 'gain'])
    expect(choicesIn('talks', 'regular')).toEqual(['regular'])
    expect(choicesIn('keepsThem', '')).toEqual([])
  })

  it.each(['gain,standing', 'standing,standing', 'standing,', ' standing', 'standing,unknown', 'law', ','])(
    'has one way to be written, which is not %j',
    (value) => {
      expect(isChoices('bringsThem', value)).toBe(false)
    },
  )

  it.each(['', 'standing', 'standing,gain', 'unknown'])('may be %j', (value) => {
    expect(isChoices('bringsThem', value)).toBe(true)
  })
})

const fields = ['talks', 'bringsThem', 'keepsThem', 'keepsUs'] as const

describe.each(fields)('the choices of %s', (field) => {
  const said: Readonly<Record<string, { readonly choice: string; readonly advice: string }>> = words[field]

  it('have words, and no words are left over', () => {
    expect(Object.keys(said)).toEqual([...prenegotiation[field]])
    expect(Object.keys(prenegotiationAdvice[field])).toEqual([...prenegotiation[field]])
  })

  it('lead to a source that can be found, and to levers that exist', () => {
    for (const { source, levers } of Object.values(prenegotiationAdvice[field])) {
      expect(parseCitations(source)).toMatchObject({ ok: true })
      for (const lever of levers) expect(model.levers.map(({ id }) => id)).toContain(lever)
    }
  })

  it('are in short sentences that can be read after eight years of school', () => {
    const texts = Object.values(said).map(({ advice }) => advice)
    expect(texts.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length >= 20)).toEqual([])
    expect(gradeOf(texts.join(' '))).toBeLessThanOrEqual(8)
  })
})

describe('the questions', () => {
  it('have a source, and say that they change no score', () => {
    expect(parseCitations(prenegotiationSource)).toMatchObject({ ok: true })
    expect(words.asked.intro).toContain('changes no score')
    expect(words.shown.lead).toContain('changes no score')
  })
})
