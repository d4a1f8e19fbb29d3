import { randomUUID } from 'node:crypto'
import type { Asker } from '@/lib/access/actor'
import type { AuditEvent } from '@/lib/access/audit-event'
import type { MissionRole } from '@/lib/access/roles'
import { currentInstrument } from '@/lib/instrument/instruments'
import { invite } from '@/lib/server/missions/invite'
import { addMission, nameMission } from '@/lib/server/missions/name-mission'
import { firstMissionId } from '@/lib/server/missions/make-mission'
import { beFirst } from '@/lib/server/people/be-first'
import { join, joinAsMe } from '@/lib/server/people/join'
import { decide } from '@/lib/server/review/decide'
import { sendForReview } from '@/lib/server/review/send-for-review'
import { applyChanges } from '@/lib/server/sync/apply-changes'
import type { Result } from '@/lib/shared/result'
import { isBound } from '@/lib/wire/bound-fields'
import { plannedOf } from '@/lib/wire/planned-levers'
import type { Change } from '@/lib/wire/sync-types'
import { demoCases, demoMissions, type DemoCase } from './demo-cases'

/** Who is in it, besides the first person, who administers all. */
const people = [
  { name: 'Benio', role: 'negotiator', missions: [0, 1] },
  { name: 'Caspar', role: 'negotiator', missions: [2, 3] },
  { name: 'Dana', role: 'adviser', missions: [0, 1, 2, 3] },
] as const satisfies readonly { name: string; role: MissionRole; missions: readonly number[] }[]

const first = 'Alma'

/** Where a case belongs, and when it was last changed: what no change can say. */
export type DemoPlace = { readonly caseId: string; readonly missionId: string; readonly daysAgo: number }

export type Demo = {
  readonly places: readonly DemoPlace[]
  readonly people: readonly { readonly name: string; readonly role: MissionRole }[]
}

type ToFill = {
  /** Of the link of the start. */
  readonly key: string
  readonly passphrase: string
  readonly today: Date
  readonly cases?: readonly DemoCase[]
}

/**
 * Fills an empty copy with people, missions and cases, by what a browser would send: all with one passphrase. Throws where
 * something is refused: it is not empty then.
 */
export async function fillDemo({ key, passphrase, today, cases = demoCases }: ToFill): Promise<Demo> {
  const device = 'npm run demo'
  const askerOf =
    (token: string) =>
    (event: AuditEvent): Asker => ({ token, device, event })
  const nobody: Asker = { token: null, device, event: 'be-first' }
  const asFirst = askerOf(must(await beFirst(nobody, { key, name: first, passphrase })))
  must(await nameMission(asFirst('name-mission'), { missionId: firstMissionId, name: demoMissions[0] }))
  const missions: string[] = [firstMissionId]
  for (const name of demoMissions.slice(1))
    missions.push(must(await addMission(asFirst('make-mission'), { name })))

  const tokens: string[] = []
  for (const { name, role, missions: own } of people) {
    let token = ''
    for (const at of own) {
      const wish = { missionId: missions[at] ?? '', roles: [role], days: 1, forPersonId: null }
      const invitation = must(await invite(asFirst('invite'), wish))
      if (token === '')
        token = must(await join({ ...nobody, event: 'join' }, { invitation, name, passphrase }))
      else must(await joinAsMe(askerOf(token)('join'), { invitation }))
    }
    tokens.push(token)
  }

  const asAdviser = askerOf(tokens[people.findIndex(({ role }) => role === 'adviser')] ?? '')

  const places: DemoPlace[] = []
  for (const [n, demo] of cases.entries()) {
    const mission = n % demoMissions.length
    const owner = people.findIndex(
      ({ role, missions: own }) => role === 'negotiator' && own.some((at) => at === mission),
    )
    const caseId = randomUUID()
    const assessmentId = randomUUID()
    const asOwner = askerOf(tokens[owner] ?? '')
    const changes = changesOf(demo, { caseId, assessmentId }, today)
    const outcomes = await applyChanges(asOwner('send-changes'), changes)
    const refused = outcomes.find(({ kind }) => kind !== 'applied')
    if (refused !== undefined) throw new Error(`Not made: ${JSON.stringify(refused)}`)
    if (demo.review !== null) {
      const version = { caseId, assessmentId }
      must(await sendForReview(asOwner('send-for-review'), { ...version, situation: boundIn(changes) }))
      if (demo.review !== 'waiting')
        must(await decide(asAdviser('decide'), { ...version, ...decisionOf(demo, today) }))
    }
    places.push({ caseId, missionId: missions[mission] ?? '', daysAgo: demo.changedDaysAgo })
  }
  return { places, people: [{ name: first, role: 'administrator' }, ...people] }
}

type Ids = { readonly caseId: string; readonly assessmentId: string }

function changesOf(demo: DemoCase, { caseId, assessmentId }: Ids, today: Date): readonly Change[] {
  const at = dayFrom(today, -demo.changedDaysAgo)
  const base = () => ({ changeId: randomUUID(), caseId, madeAt: at.toISOString() })
  const nextLook =
    demo.nextLookInDays === null ? '' : dayFrom(today, demo.nextLookInDays).toISOString().slice(0, 10)
  const situation = [
    ['codeName', demo.codeName],
    ['kindOfAsk', demo.kindOfAsk],
    ['ask', demo.ask],
    ['counterpart', demo.counterpart],
    ['reviewDate', nextLook],
    ['watchFor', demo.watchFor.join(',')],
    ['plannedLevers', plannedOf(demo.planned)],
    ...(demo.hasHappened ? ([['watchSeen', demo.watchFor[0] ?? '']] as const) : []),
  ] as const
  const items = Object.entries(demo.answers)
  const seen = Object.fromEntries(items.map(([itemId]) => [itemId, 1]))
  const submit: Change = { ...base(), kind: 'submit', assessmentId, language: 'en', seen }
  return [
    { ...base(), kind: 'create-case', assessmentId, instrument: currentInstrument.version },
    ...situation
      .filter(([, value]) => value !== '')
      .map(
        ([field, value]) => ({ ...base(), kind: 'edit-situation', field, value, baseRevision: 0 }) as const,
      ),
    ...items.map(
      ([itemId, answer]) =>
        ({ ...base(), kind: 'set-answer', assessmentId, itemId, answer, baseRevision: 0 }) as const,
    ),
    ...(demo.isSubmitted ? [submit] : []),
    ...(demo.isLookedAtAgain
      ? [
          {
            ...base(),
            kind: 're-assess',
            assessmentId: randomUUID(),
            fromAssessmentId: assessmentId,
          } as const,
        ]
      : []),
  ]
}

/** Each part of the situation is said once: as many as a review binds are their revisions together. */
const boundIn = (changes: readonly Change[]): number =>
  changes.filter((change) => change.kind === 'edit-situation' && isBound(change.field)).length

const decisionOf = ({ review }: DemoCase, today: Date) =>
  review === 'endorsed'
    ? ({
        kind: 'endorse',
        words: 'Go on as planned.',
        endorsedUntil: dayFrom(today, 60).toISOString().slice(0, 10),
      } as const)
    : ({
        kind: 'ask-changes',
        words: 'Ask a second source about the law first.',
        endorsedUntil: null,
      } as const)

const dayFrom = (today: Date, days: number): Date => new Date(today.getTime() + days * 86_400_000)

function must<Value, Problem extends string>(result: Result<Value, Problem>): Value {
  if (result.ok) return result.value
  throw new Error(`Refused: ${result.problem}`)
}
