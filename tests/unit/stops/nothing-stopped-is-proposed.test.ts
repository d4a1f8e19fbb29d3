import { describe, expect, it } from 'vitest'
import { documentedCases } from '@/lib/literature/cases/documented/documented-cases'
import { workedExamples } from '@/lib/literature/cases/worked-examples'
import { pagesOf, proposals, proposalsOfGenerated } from './proposals'
import { shownText } from './shown-text'
import { answersOf, situations } from './situations'

describe('no lever that a stop takes away is proposed', () => {
  it.each(situations)(
    'in the situation %s',
    (name) => {
      expect(proposals(answersOf(name))).toEqual([])
    },
    30_000,
  )

  it('in the answers of all worked examples, and in them with contact forbidden', () => {
    for (const [at, { id, answers }] of workedExamples.entries()) {
      const forbidden = { ...answers, 'law.restrictions': { level: 4, known: 'reported' } } as const
      expect(proposals(answers, at === 0), id).toEqual([])
      expect(proposals(forbidden, at === 0), id).toEqual([])
    }
  }, 120_000)

  it('in the answers of all documented cases', () => {
    for (const { id, answers } of documentedCases) expect(proposals(answers, false), id).toEqual([])
  }, 120_000)

  it('in 40 other sets of answers', () => {
    const { stopped, found } = proposalsOfGenerated(40)
    expect(found).toEqual([])
    expect(stopped).toBeGreaterThan(13)
  }, 300_000)
})

describe('the stop itself', () => {
  it('stands on each page before anything else that is said of the answers', () => {
    for (const name of ['contact-forbidden', 'our-people-held'] as const) {
      const pages = pagesOf(answersOf(name))
      for (const page of ['result and its print', 'card', 'why']) {
        const markup = pages[page] ?? ''
        expect(markup.indexOf('class="halt"'), page).toBeGreaterThan(0)
        expect(markup.indexOf('class="halt"'), page).toBeLessThan(
          `${markup}<section class="section"`.indexOf('<section class="section"'),
        )
      }
    }
  })

  it('leaves one closed fold of the rest while they hold our people', () => {
    const markup = pagesOf(answersOf('our-people-held'))['result and its print'] ?? ''
    const [before, inside = ''] = markup.split('<details class="more"')
    expect(before).not.toContain('class="lever"')
    expect(inside.startsWith('>')).toBe(true)
    expect(markup).not.toContain('id="what-if"')
  })

  it('is found by this test when a stopped lever is proposed', () => {
    const markup =
      '<p>Ask <b>local</b> people</p><ul data-group="stopped"><li>Start<br/> small<p>Offer a day</p></li></ul>'
    expect(shownText(markup).elsewhere.trim()).toBe('Ask local people')
    expect(shownText(markup).listed.trim()).toBe('Start small Offer a day')
  })
})
