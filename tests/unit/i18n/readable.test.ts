import { describe, expect, it } from 'vitest'
import cases from '@/lib/i18n/locales/en/documented-cases.json'
import documented from '@/lib/i18n/locales/en/documented-pages.json'
import examples from '@/lib/i18n/locales/en/worked-examples.json'
import glossary from '@/lib/i18n/locales/en/glossary.json'
import error from '@/lib/i18n/locales/en/error.json'
import chrome from '@/lib/i18n/locales/en/interface.json'
import guides from '@/lib/i18n/locales/en/guides.json'
import beforeTalks from '@/lib/i18n/locales/en/before-talks.json'
import levers from '@/lib/i18n/locales/en/levers.json'
import lookAgain from '@/lib/i18n/locales/en/look-again.json'
import method from '@/lib/i18n/locales/en/method.json'
import movement from '@/lib/i18n/locales/en/movement.json'
import missions from '@/lib/i18n/locales/en/missions.json'
import review from '@/lib/i18n/locales/en/review.json'
import caseAccess from '@/lib/i18n/locales/en/case-access.json'
import people from '@/lib/i18n/locales/en/people.json'
import trail from '@/lib/i18n/locales/en/trail.json'
import raters from '@/lib/i18n/locales/en/raters.json'
import result from '@/lib/i18n/locales/en/result.json'
import whatIf from '@/lib/i18n/locales/en/what-if.json'
import { gradeOf, sentencesOf, wordsOf } from '@/tests/unit/instrument/readability'
import { messagesOf, readingsOf, type Messages } from './spoken'

const catalogues: readonly (readonly [string, Messages])[] = [
  ['levers', levers],
  ['glossary', glossary],
  ['guides', guides],
  ['before-talks', beforeTalks],
  ['examples', examples],
  ['result', result],
  ['interface', chrome],
  ['error', error],
  ['cases', cases],
  ['documented', documented],
  ['method', method],
  ['movement', movement],
  ['what-if', whatIf],
  ['look-again', lookAgain],
  ['raters', raters],
  ['people', people],
  ['missions', missions],
  ['case access', caseAccess],
  ['review', review],
  ['trail', trail],
]

describe('a message as a person reads it', () => {
  it('is read once for each branch, with a value in each gap', () => {
    expect(readingsOf('{count, plural, one {One <b>lever</b>} other {# levers}} of {all}.')).toEqual([
      'One lever of X.',
      'X levers of X.',
    ])
  })
})

describe.each(catalogues)('the words of %s', (_name, catalogue) => {
  const texts = messagesOf(catalogue).flatMap(({ path, text }) =>
    readingsOf(text).map((reading) => ({ path, reading })),
  )

  it('have no sentence of 20 words or more', () => {
    const long = texts.flatMap(({ path, reading }) =>
      sentencesOf(reading)
        .filter((sentence) => wordsOf(sentence).length >= 20)
        .map((sentence) => `${path}: ${sentence}`),
    )
    expect(long).toEqual([])
  })

  it('can be read after eight years of school', () => {
    const whole = texts.map(({ reading }) => reading.trim()).filter((reading) => /[.?!]”?$/.test(reading))
    expect(gradeOf(whole.join(' '))).toBeLessThanOrEqual(8)
  })

  it('have no text of two sentences or more that needs eleven years of school', () => {
    const hard = texts.filter(({ reading }) => sentencesOf(reading).length >= 2 && gradeOf(reading) > 11)
    expect(hard.map(({ path, reading }) => `${gradeOf(reading).toFixed(1)} ${path}: ${reading}`)).toEqual([])
  })
})
