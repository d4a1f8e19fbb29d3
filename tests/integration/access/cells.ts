import { randomUUID } from 'node:crypto'
import { missionLimits } from '@/lib/wire/mission-contract'
import type { Said } from '@/tests/integration/people/api'
import {
  createCase,
  deleteCase,
  editSituation,
  level,
  reAssess,
  setAnswer,
  submit,
  type Ids,
} from '@/tests/integration/sync/changes'
import { otherMission, type Actor } from './actors'

/** What a reply comes to. `done`: it was let through, whatever came of it then. */
export type Came = 'done' | 'refused' | 'signed-out' | 'gone' | 'absent'

/** What a case is in when it is asked for. */
export const states = ['draft', 'submitted', 'deleted', 'unknown'] as const
export type State = (typeof states)[number]

export type Cell = {
  /** As it is listed: method, path, and what is sent. */
  readonly name: string
  readonly route: `${'GET' | 'POST'} ${string}`
  /** Sends it. `other`: somebody of the mission of the case. */
  readonly ask: (actor: Actor, ids: Ids, other: Actor) => Promise<Said>
  /** Who gets through, on a case that is there. */
  readonly may: (actor: Actor) => boolean
  /** How whoever may not, and whoever asks for a case that is not there, is answered. */
  readonly otherwise?: (state: State) => Came
  /** Whether it changes what it asks for, where it is let through. */
  readonly changes?: boolean
}

/** Written out here, and not taken from the table of the application: the two are to agree. */
const reads = ({ onCase, here }: Actor) => onCase !== null || here.includes('adviser')
const works = ({ onCase }: Actor) => onCase === 'owner' || onCase === 'named'
const owns = ({ onCase }: Actor) => onCase === 'owner'
export const reviews = (actor: Actor) => actor.here.includes('adviser') && !works(actor)
const makes = ({ here, elsewhere }: Actor) => [...here, ...elsewhere].includes('negotiator')

const get = (path: (ids: Ids) => string) => (actor: Actor, ids: Ids) => actor.browser.ask('GET', path(ids))
const post =
  (path: string, body: (ids: Ids, other: Actor) => unknown) => (actor: Actor, ids: Ids, other: Actor) =>
    actor.browser.ask('POST', path, body(ids, other))
const send = (change: (ids: Ids) => unknown) => post('sync', (ids) => ({ changes: [change(ids)] }))

const change = (
  kind: string,
  may: Cell['may'],
  make: (ids: Ids) => unknown,
  more: Partial<Cell> = {},
): Cell => ({ name: `POST sync ${kind}`, route: 'POST sync', ask: send(make), may, changes: true, ...more })

const day = '2999-01-01T00:00:00Z'

/** What is asked of a case. */
export const caseCells: readonly Cell[] = [
  { name: 'GET sync?case', route: 'GET sync', ask: get(({ caseId }) => `sync?case=${caseId}`), may: reads },
  {
    name: 'GET sync?past',
    route: 'GET sync',
    ask: get(({ caseId }) => `sync?past=${caseId}`),
    may: reads,
    otherwise: () => 'done', // with nothing in it, as for a case that never was
  },
  {
    name: 'GET cases/access',
    route: 'GET cases/access',
    ask: get(({ caseId }) => `cases/access?case=${caseId}`),
    may: reads,
    otherwise: (state) => (state === 'deleted' ? 'absent' : state === 'unknown' ? 'absent' : 'refused'),
  },
  change('set-answer', works, (ids) => setAnswer(ids, 'process.time', level(2), 1)),
  change('edit-situation', works, (ids) => editSituation(ids, 'area', 'The delta')),
  change('submit', works, (ids) => submit(ids, { 'process.time': 1 })),
  change('re-assess', works, (ids) => reAssess(ids)),
  change('create-case', works, (ids) => createCase(ids), {
    otherwise: (state) => (state === 'deleted' ? 'gone' : 'refused'),
  }),
  change('delete-case', owns, deleteCase, {
    otherwise: (state) => (state === 'deleted' ? 'done' : refusedOr(state)),
  }),
  ...(
    [
      [
        'share',
        owns,
        ({ caseId }: Ids, { id }: Actor) => ({ caseId, personId: id, purpose: 'advice', endsAt: day }),
      ],
      ['end-share', owns, ({ caseId }: Ids, { id }: Actor) => ({ caseId, personId: id })],
      [
        'hand-over',
        (actor: Actor) => owns(actor) || actor.here.includes('administrator'),
        ({ caseId }: Ids, { id }: Actor) => ({ caseId, successorId: id, stays: true }),
      ],
    ] as const
  ).map(([act, may, body]): Cell => ({
    name: `POST cases/${act}`,
    route: `POST cases/${act}`,
    ask: post(`cases/${act}`, body),
    may,
    changes: true,
    otherwise: notThere,
  })),
  {
    name: 'GET review',
    route: 'GET review',
    ask: get(({ caseId }) => `review?case=${caseId}`),
    may: reads,
    otherwise: notThere,
  },
  {
    name: 'POST workshops/open own',
    route: 'POST workshops/open',
    // as of another moment of the case: whoever may read it is told that it has changed
    ask: post('workshops/open', ({ caseId }) => ({
      ...{ scenario: 'own', questions: ['process.time'], language: 'en', isDryRun: false },
      own: {
        ...{ caseId, revisions: 0, title: 'A', ask: '', whom: '', told: 'B', happened: '' },
        ...{ levers: ['commit.resolve'], withAnswers: true },
      },
    })),
    may: reads,
  },
  ...reviewCells(),
]

function notThere(state: State): Came {
  return state === 'draft' || state === 'submitted' ? 'refused' : 'absent'
}

/** What is done in a review: whoever may is let through, and what comes of it then depends on the review. */
function reviewCells(): readonly Cell[] {
  const of = { answersId: null, itemId: null, leverId: null, words: 'Who told us?' }
  const until = { endorsedUntil: null, words: 'Ask again.' }
  const acts: readonly (readonly [string, string, Cell['may'], (ids: Ids) => object])[] = [
    ['send', 'send', works, (ids) => ({ ...ids, situation: 0 })],
    ['take-back', 'take-back', works, ({ caseId }) => ({ caseId })],
    ['decide', 'decide', reviews, (ids) => ({ ...ids, kind: 'ask-changes', ...until })],
    [
      ...(['comment', 'comment', (actor: Actor) => works(actor) || reviews(actor)] as const),
      ({ caseId }: Ids) => ({ caseId, ...of, audience: 'everyone' }),
    ],
    ['comment', 'comment note', reviews, ({ caseId }) => ({ caseId, ...of, audience: 'reviewers' })],
    [
      ...(['settle', 'settle', (actor: Actor) => works(actor) || reviews(actor)] as const),
      ({ caseId }: Ids) => ({ caseId, commentId: randomUUID(), isSettled: true }),
    ],
  ]
  return acts.map(([path, name, may, body]) => ({
    name: `POST review/${name}`,
    route: `POST review/${path}` as const,
    ask: post(`review/${path}`, body),
    may,
    changes: true,
    otherwise: notThere,
  }))
}

function refusedOr(state: State): Came {
  return state === 'deleted' ? 'gone' : state === 'unknown' ? 'absent' : 'refused'
}

/** What whoever may not, or asks for what is not there, is answered to this cell. */
export const otherwise = ({ otherwise: answer = refusedOr }: Cell, state: State): Came => answer(state)

/** A case that never was can be made by whoever makes cases. */
export const madeBy = makes

/** What is asked of a mission: the one of the case, and the other. */
export const missionCells: readonly (Omit<Cell, 'ask' | 'may'> & {
  readonly ask: (actor: Actor, missionId: string, other: Actor) => Promise<Said>
})[] = (
  [
    ['name', (missionId: string) => ({ missionId, name: 'A name' })],
    [
      'invite',
      (missionId: string) => ({ missionId, roles: ['trainer'], days: missionLimits.invitationDays }),
    ],
    [
      'roles',
      (missionId: string, { id }: Actor) => ({ missionId, personId: id, roles: ['trainer', 'negotiator'] }),
    ],
    ['suspend', (missionId: string, { id }: Actor) => ({ missionId, personId: id, isSuspended: false })],
  ] as const
).map(([act, body]) => ({
  name: `POST missions/${act}`,
  route: `POST missions/${act}` as const,
  ask: (actor: Actor, missionId: string, other: Actor) =>
    actor.browser.ask('POST', `missions/${act}`, body(missionId, other)),
  changes: true,
}))

export const administers = ({ here, elsewhere }: Actor, missionId: string): boolean =>
  (missionId === otherMission ? elsewhere : here).includes('administrator')
