import fc from 'fast-check'
import { isSettled } from '@/lib/offline/case/is-settled'
import { answerOf } from '@/lib/offline/case/same-answer'
import { triggers, type Trigger } from '@/lib/instrument/look-again'
import type { ConflictPlace, DraftAssessment } from '@/lib/offline/draft'
import type { ItemAnswer } from '@/lib/wire/sync-types'
import { ModelDevice, type Wire } from './model-device'
import { ModelServer } from './model-server'

export const itemIds = ['process.security', 'law.weight', 'counterpart.image'] as const

type Step = { readonly device: 0 | 1 } & (
  | {
      readonly do: 'answer'
      readonly item: number
      readonly level: 0 | 1 | 2 | 3 | 4
      readonly note: boolean
    }
  | { readonly do: 'exchange'; readonly wire: Wire; readonly limit: number }
  | { readonly do: 'settle'; readonly choice: 'mine' | 'theirs' }
  /** Something happens that calls for a new look, which takes it back. */
  | { readonly do: 'happens'; readonly what: Trigger }
  | { readonly do: 'pull' | 'sync' | 'submit' | 'reassess' }
)

const device = fc.constantFrom<(0 | 1)[]>(0, 1)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      device,
      item: fc.nat(2),
      level: fc.constantFrom<(0 | 1 | 2 | 3 | 4)[]>(0, 1, 2, 3, 4),
      note: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('exchange' as const),
      device,
      wire: fc.constantFrom<Wire[]>('good', 'request-lost', 'reply-lost'),
      limit: fc.constantFrom(1, 2, 100),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('settle' as const),
      device,
      choice: fc.constantFrom<('mine' | 'theirs')[]>('mine', 'theirs'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('pull' as const, 'sync' as const), device }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('happens' as const), device, what: fc.constantFrom(...triggers) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('submit' as const), device }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reassess' as const), device }) },
)

/** How a history begins. `copyRevision`: the revision that copied answers start with on the server. */
type Start = { readonly copyRevision: number; readonly starts: 'empty' | 'submitted' }
const start: fc.Arbitrary<Start> = fc.record({
  copyRevision: fc.constantFrom(0, 1, 7),
  starts: fc.constantFrom<('empty' | 'submitted')[]>('empty', 'submitted'),
})

/** A whole history: what was done, what each person said and saw, and what came of it. */
class History {
  readonly server: ModelServer
  readonly devices: readonly [ModelDevice, ModelDevice]
  readonly said: { by: number; itemId: string; answer: ItemAnswer }[] = []
  readonly seen: readonly [Set<string>, Set<string>] = [new Set(), new Set()]
  /** Values a person gave up by choosing the other one. */
  readonly givenUp = new Set<string>()
  readonly conflicts: { who: 0 | 1; assessmentId: string; itemId: string; theirs: ItemAnswer }[] = []
  /** What was on screen each time somebody pressed submit. */
  readonly submitted: (readonly string[])[] = []

  constructor({ copyRevision, starts }: Start) {
    this.server = new ModelServer(copyRevision)
    this.devices = [new ModelDevice('a', this.server), new ModelDevice('b', this.server)]
    this.devices[0].create()
    this.devices[0].sync()
    this.devices[1].pull()
    if (starts === 'submitted') {
      this.run({ device: 0, do: 'answer', item: 0, level: 1, note: true })
      this.run({ device: 0, do: 'answer', item: 1, level: 2, note: false })
      this.run({ device: 0, do: 'submit' })
      this.run({ device: 0, do: 'sync' })
      this.run({ device: 1, do: 'pull' })
    }
  }

  run(one: Step): void {
    const who = this.devices[one.device]
    switch (one.do) {
      case 'answer':
        this.#answer(one)
        break
      case 'exchange':
        who.exchange(one.wire, one.limit)
        break
      case 'settle':
        this.settleAll(one.device, one.choice)
        break
      case 'happens':
        who.situation('watchSeen', one.what)
        break
      case 'pull':
      case 'sync':
      case 'reassess':
        who[one.do]()
        break
      case 'submit': {
        const before = who.last()
        if (who.submit().ok && before !== undefined) this.submitted.push(contentOf(before))
        break
      }
    }
    this.look()
  }

  /** Both come online for good, and every open choice is made. */
  quiesce(): void {
    for (let round = 0; round < 20 && !this.#isAtRest(); round += 1) {
      for (const who of [0, 1] as const) {
        this.devices[who].sync()
        this.look()
        this.settleAll(who, round % 2 === 0 ? 'mine' : 'theirs')
      }
    }
    for (const one of this.devices) one.sync()
    this.look()
  }

  #isAtRest(): boolean {
    return this.devices.every(({ state }) => isSettled(state) && state.draft?.stale === false)
  }

  settleAll(who: 0 | 1, choice: 'mine' | 'theirs'): void {
    for (const assessment of this.devices[who].state.draft?.assessments ?? []) {
      for (const [itemId, { conflict, ...mine }] of Object.entries(assessment.answers)) {
        if (conflict === null) continue
        const place: ConflictPlace = { of: 'answer', assessmentId: assessment.assessmentId, itemId }
        const settled = this.devices[who].settle(place, choice)
        if (settled.ok && choice === 'theirs') this.givenUp.add(key(itemId, mine))
      }
    }
    if (this.devices[who].state.draft?.situation.watchSeen.conflict != null) {
      this.devices[who].settle({ of: 'situation', field: 'watchSeen' }, choice)
    }
  }

  #answer(one: Extract<Step, { do: 'answer' }>): void {
    const itemId = itemIds[one.item] ?? itemIds[0]
    const patch = {
      value: { kind: 'level', level: one.level },
      ...(one.note ? { note: `word ${this.said.length}` } : {}),
    } as const
    const before = this.devices[one.device].last()?.answers[itemId]
    const edited = this.devices[one.device].answer(itemId, patch)
    if (!edited.ok) return
    const after = this.devices[one.device].last()?.answers[itemId]
    if (after === undefined || (before !== undefined && key(itemId, before) === key(itemId, after))) return
    this.said.push({ by: one.device, itemId, answer: answerOf(after) })
  }

  look(): void {
    for (const who of [0, 1] as const) {
      for (const assessment of this.devices[who].state.draft?.assessments ?? []) {
        for (const [itemId, { conflict, ...mine }] of Object.entries(assessment.answers)) {
          this.seen[who].add(key(itemId, mine))
          if (conflict === null) continue
          this.seen[who].add(key(itemId, conflict.answer))
          this.conflicts.push({ who, assessmentId: assessment.assessmentId, itemId, theirs: conflict.answer })
        }
      }
    }
  }
}

export const key = (itemId: string, answer: ItemAnswer): string =>
  `${itemId} ${JSON.stringify(answerOf(answer))}`

const contentOf = ({ assessmentId, answers }: Pick<DraftAssessment, 'assessmentId' | 'answers'>) =>
  Object.entries(answers)
    .map(([itemId, one]) => `${assessmentId} ${key(itemId, one)}`)
    .sort()

/** The answers of an assessment with their revisions, sorted, as text. */
export const shown = (assessment: DraftAssessment) =>
  Object.entries(assessment.answers)
    .map(([itemId, one]) => `${assessment.assessmentId} ${key(itemId, one)} @${one.revision}`)
    .sort()

function play(begin: Start, steps: readonly Step[]): History {
  const history = new History(begin)
  for (const one of steps) history.run(one)
  history.quiesce()
  return history
}

const played = new Map<string, History>()

/** The seed gives every test the same histories: each is played once, and looked at by all of them. */
function playOnce(begin: Start, steps: readonly Step[]): History {
  const key = JSON.stringify([begin, steps])
  const history = played.get(key) ?? play(begin, steps)
  played.set(key, history)
  return history
}

/** Plays many histories, the same each time, and checks how each ends. */
export const histories = (check: (history: History) => void) => {
  fc.assert(
    fc.property(start, fc.array(step, { minLength: 5, maxLength: 40 }), (begin, steps) => {
      check(playOnce(begin, steps))
    }),
    { seed: 20261122, numRuns: Number(process.env['HISTORIES'] ?? 400) },
  )
}
