import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { PreparationSheet } from '@/components/print/preparation-sheet'
import { ResultView } from '@/components/result/result-view'
import { AskStart } from '@/components/stops/ask-start'
import { kindsOfAsk } from '@/lib/instrument/kind-of-ask'
import type { Answers } from '@/lib/instrument/types'
import { askStarts } from '@/lib/levers/catalogue/ask-starts'
import { model } from '@/lib/levers/model'
import { parseCitations } from '@/lib/literature/parse-citations'
import { read } from '@/lib/reading/read'
import { markupOf } from './markup-of'
import { answersOf } from './situations'

describe('what practitioners begin with for a kind of ask', () => {
  it('is told with its sources where some tell of it, and nowhere else', () => {
    for (const [kind, source] of Object.entries(askStarts)) expect(parseCitations(source).ok, kind).toBe(true)
    for (const kind of kindsOfAsk) {
      const isTold = markupOf(createElement(AskStart, { kind, withSources: true })).includes(
        'What can go wrong',
      )
      expect(isTold, kind).toBe(['visits', 'release', 'conduct'].includes(kind))
    }
  })

  it.each([ResultView, PreparationSheet])('is on the page until a stop stands', (view) => {
    const drawn = (answers: Answers) =>
      markupOf(
        createElement(view, {
          ...{
            answers,
            reading: read({ answers }, { version: model.instrument, runs: 100, full: true }),
            heading: { title: 'Plover', about: '' },
            basis: { kind: 'draft' },
            words: null,
          },
          askNote: createElement(AskStart, { kind: 'visits' }),
        }),
      ).includes('data-ask-start')
    expect(drawn(answersOf('siege'))).toBe(true)
    expect(drawn(answersOf('contact-forbidden'))).toBe(false)
    expect(drawn(answersOf('our-people-held'))).toBe(false)
  })
})
