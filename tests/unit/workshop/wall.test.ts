import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { CollectingScreen } from '@/components/workshop/collecting-screen'
import { ScriptSheet } from '@/components/workshop/script-sheet'
import { TrainerStrip } from '@/components/workshop/trainer-strip'
import { WallScreen } from '@/components/workshop/wall-screen'
import { WhatHappened } from '@/components/workshop/what-happened'
import { currentInstrument } from '@/lib/instrument/instruments'
import { getWorkedExample } from '@/lib/reading/get-worked-example'
import type { WallView } from '@/lib/wire/workshop-types'
import { after, firstCourse, type Course } from '@/lib/workshop/course'
import { rankLevers } from '@/lib/workshop/rank-levers'
import { recordToCsv } from '@/lib/workshop/record-to-csv'
import { roomAnswers } from '@/lib/workshop/room-answers'
import { getScenario, scenarios } from '@/lib/workshop/scenarios'
import { markupOf } from '@/tests/unit/stops/markup-of'

const scenario = getScenario('angola-late')
const image = 'counterpart.image'

const wall = (course: Partial<Course>, more: Partial<WallView> = {}): WallView => ({
  id: 'a',
  revision: 3,
  course: { ...firstCourse, ...course },
  code: 'CDFHJK',
  scenario: scenario.id,
  story: null,
  instrument: currentInstrument.version,
  questions: [image, 'counterpart.designated'],
  levers: scenario.levers,
  isDryRun: false,
  endsAt: '2026-11-30T17:00:00.000Z',
  joined: 20,
  answered: 14,
  tallies: [],
  ranking: null,
  raters: [],
  door: { kind: 'open', port: 3001, addresses: ['192.168.1.20', '10.0.0.7'] },
  ...more,
})
const draw = (view: WallView) =>
  markupOf(
    createElement(WallScreen, { view, story: 'The story', happened: 'The end', talk: 'Talk about it' }),
  )
const textOf = (markup: string) => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('the wall', () => {
  it('shows how to join, in letters and as a picture, while phones gather', () => {
    const drawn = draw(wall({}))
    expect(textOf(drawn)).toContain('CDF HJK')
    expect(textOf(drawn)).toContain('192.168.1.20:3001/join')
    expect(drawn).toMatch(/<svg class="ws-qr"[^>]*role="img"/)
    expect(textOf(drawn)).toContain('20 phones')
    expect(textOf(drawn)).not.toContain('The end')
  })

  it.each(['nothing-open', 'taken', 'no-network', 'failed'] as const)(
    'says what to do when phones cannot: %s',
    (reason) => {
      expect(draw(wall({}, { door: { kind: 'shut', reason } }))).toContain('role="alert"')
    },
  )

  it('shows the question and how many have answered, and of the answers nothing, until they are shown', () => {
    for (const phase of ['collecting', 'closed'] as const) {
      const drawn = draw(wall({ step: 'question', phase }))
      expect(textOf(drawn)).toContain('How do they act when they are criticised in public?')
      expect(drawn.match(/<circle/g)).toHaveLength(14)
      expect(drawn).not.toContain('ws-rows')
    }
  })

  it('puts dots beside each anchor, and the room beside what guessing reaches', () => {
    const tallies = [{ question: image, rounds: [{ counts: [5, 4, 1, 4, 2], unknown: 2 }], moved: null }]
    const drawn = draw(wall({ step: 'question', phase: 'shown', shownUpTo: 1 }, { tallies }))
    expect(drawn.match(/<circle class="ws-dot"/g)).toHaveLength(16)
    expect(drawn.match(/<circle class="ws-dot ws-unsure"/g)).toHaveLength(2)
    expect(textOf(drawn)).toContain('The room splits')
    expect(textOf(drawn)).toContain('9 people chose 0 or 1; 6 people chose 3 or 4.')
    expect(drawn).toMatch(/aria-label="0\.0\d; guessing reaches/)
    expect(textOf(drawn)).toContain('van der Eijk 2001')
  })

  it('says what moved when a question was asked again', () => {
    const rounds = [
      { counts: [2, 0, 0, 0, 0], unknown: 1 },
      { counts: [0, 1, 0, 1, 0], unknown: 0 },
    ]
    const moved = { up: 2, down: 0, same: 0, learned: 0, other: 1 }
    const drawn = draw(
      wall(
        { step: 'question', phase: 'shown', shownUpTo: 1 },
        { tallies: [{ question: image, rounds, moved }] },
      ),
    )
    expect(textOf(drawn)).toContain('Asked again: 2 went up, 0 went down, 0 stayed')
    expect(textOf(drawn)).toContain('was 2')
  })

  it('ranks levers, then shows what happened beside what the room would have tried', () => {
    const ranking = rankLevers(scenario.levers, [
      ['reputation.denounce'],
      ['reputation.denounce', 'third.council'],
    ])
    expect(textOf(draw(wall({ step: 'levers' })))).toContain('Denounce in public')
    const shown = wall({ step: 'levers', phase: 'shown', isRanked: true }, { ranking })
    expect(textOf(draw(shown))).toContain('2 first · 0 second · 0 third')
    expect(textOf(draw(wall({ step: 'happened' }, { ranking })))).toMatch(/The end.*Denounce in public/)
  })

  it('shows nothing of the room while it is blank', () => {
    expect(textOf(draw(wall({ step: 'question', isBlank: true })))).toBe(' The wall is blank. ')
  })

  it('draws every question that can be asked', () => {
    for (const { id } of currentInstrument.items)
      expect(
        markupOf(createElement(CollectingScreen, { view: wall({ step: 'question' }, { questions: [id] }) })),
      ).toContain('<h1>')
  })
})

describe('the strip of the trainer', () => {
  it('offers at each step what may follow, and names where it stands', () => {
    let course: Course | null = firstCourse
    const seen: string[] = []
    while (course !== null) {
      const strip = { course, questions: 1, onStep: () => undefined, onEnd: () => Promise.resolve(true) }
      seen.push(
        textOf(markupOf(createElement(TrainerStrip, strip)))
          .split(' Keys')[0]
          ?.trim() ?? '',
      )
      course = after(course, 'next', 1)
    }
    expect(seen).toHaveLength(9)
    expect(seen[0]).toMatch(/^Joining First question Blank the wall End/)
    expect(seen[3]).toMatch(/^Question 1, shown Next Ask again To the levers/)
    expect(seen[8]).toMatch(/^What happened Back Blank the wall End/)
  })
})

describe('what a trainer reads', () => {
  it.each(scenarios)(
    '$id has a script with each question, what the sources say of it, and an hour of parts',
    (own) => {
      const { documented } = getWorkedExample(own.id)
      const text = textOf(markupOf(createElement(ScriptSheet, { scenario: own, documented })))
      expect(text).toContain('About 61 minutes')
      expect(text.match(/A source says so\.|This is the coder’s guess\./g)).toHaveLength(own.questions.length)
      expect(text).toContain('Common mistakes')
    },
  )

  it.each(scenarios)('$id tells what happened with a source for each part', ({ id }) => {
    const { documented } = getWorkedExample(id)
    const drawn = markupOf(createElement(WhatHappened, { documented }))
    const parts = documented.whatHappened.length + documented.leversUsed.length
    expect(drawn.match(/<cite/g)?.length).toBeGreaterThanOrEqual(parts)
  })

  it('takes the counts along as a table of ids and numbers', () => {
    const csv = recordToCsv({
      ...{ scenario: scenario.id, instrument: '1', isDryRun: false, held: '2026-11-30', people: 2 },
      questions: [{ question: image, rounds: [{ counts: [1, 0, 0, 1, 0], unknown: 0 }], moved: null }],
      ranking: rankLevers(['third.council'], [['third.council']]),
    })
    expect(csv.split('\r\n')).toEqual([
      'question,round,0,1,2,3,4,unknown',
      'counterpart.image,1,1,0,0,1,0,0',
      'lever,first,second,third',
      'third.council,1,0,0',
    ])
  })
})

describe('the answer that names a room', () => {
  it('is the one that most gave, and is absent where nobody answered', () => {
    const level = (given: 0 | 3) => ({ a: { level: given, known: 'reported' } as const })
    expect(roomAnswers([level(0), level(3), level(3), {}])).toEqual(level(3))
    expect(roomAnswers([])).toEqual({})
  })
})
