import { describe, expect, it } from 'vitest'
import { createElement } from 'react'
import { OwnHappened, OwnTold } from '@/components/workshop/own-story'
import { currentInstrument } from '@/lib/instrument/instruments'
import { model } from '@/lib/levers/model'
import { ownProposal, type OwnStory } from '@/lib/workshop/own-case'
import { scenarios } from '@/lib/workshop/scenarios'
import { markupOf } from '@/tests/unit/stops/markup-of'

const image = 'counterpart.image'
const story: OwnStory = {
  ...{ title: 'A bridge', ask: '', whom: 'A unit', told: '<b>Two</b>\nlines', happened: '' },
  answers: { [image]: 3, 'counterpart.designated': 4 },
}
const tally = { counts: [5, 0, 1, 2, 0], unknown: 4 } as const

describe('an own case, told in class', () => {
  it('is asked with ten questions and six levers that are in the most documented stories', () => {
    expect(ownProposal.questions).toHaveLength(10)
    expect(ownProposal.levers).toHaveLength(6)
    const known = [...currentInstrument.items, ...model.levers].map(({ id }) => id)
    const all = [...ownProposal.questions, ...ownProposal.levers]
    expect(all.filter((id) => !known.includes(id))).toEqual([])
    // in all five stories, by hand
    expect(ownProposal.questions[0]).toBe('interests.interdependence')
    expect(scenarios.every(({ levers }) => levers.includes('reputation.denounce'))).toBe(true)
    expect(ownProposal.levers).toContain('reputation.denounce')
  })

  it('shows what was written and leaves out what was not, and runs nothing of it', () => {
    const html = markupOf(createElement(OwnTold, { story }))
    expect(html).toContain('A bridge')
    expect(html).toContain('&lt;b&gt;Two&lt;/b&gt;')
    expect(html).toContain('Of whom:')
    expect(html).not.toContain('What is asked:')
  })

  it('puts what the case says beside how many of the room chose the same, for what was shown to them', () => {
    const tallies = [{ question: image, rounds: [tally], moved: null }]
    const html = markupOf(createElement(OwnHappened, { story, tallies }))
    expect(html).toContain('The trainer has written nothing here.')
    expect(html).toContain('2 of 12 in the room chose the same.')
    expect(html.match(/chose the same/g)).toHaveLength(1)
    expect(
      markupOf(createElement(OwnHappened, { story: { ...story, answers: null }, tallies })),
    ).not.toContain('chose the same')
  })
})
