import fc from 'fast-check'
import type pg from 'pg'
import type { Change, Outcome } from '@/lib/wire/sync-types'
import { getCase, send } from './api'
import {
  createCase,
  editSituation,
  level,
  newId,
  newIds,
  reAssess,
  saying,
  setAnswer,
  submit,
  type Ids,
} from './changes'

const items = ['process.time', 'law.weight', 'ours.denounced'] as const
const levels = [0, 1, 2, 3, 4] as const

/** One thing that happens. `device` 0 or 1. */
type Step = { readonly device: number; readonly turn: number } & (
  | { readonly kind: 'answer'; readonly noted: boolean }
  | { readonly kind: 'situation' | 'submit' | 're-assess' | 'pull' }
  /** Sends what waits; `lost`: the reply never arrives, so all of it is sent again later. `both`: at the same moment. */
  | { readonly kind: 'send'; readonly lost: boolean; readonly both: boolean }
)

const base = { device: fc.nat(1), turn: fc.nat(20) }
/** Submitting and re-assessing scores on the server: rarer in long runs, so that the rest is tried more often. */
export const historyWith = ({ submitWeight }: { submitWeight: number }): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.oneof(
      { weight: 60, arbitrary: fc.record({ ...base, kind: fc.constant('answer'), noted: fc.boolean() }) },
      { weight: 20, arbitrary: fc.record({ ...base, kind: fc.constant('situation') }) },
      { weight: 30, arbitrary: fc.record({ ...base, kind: fc.constant('pull') }) },
      {
        weight: submitWeight,
        arbitrary: fc.record({ ...base, kind: fc.constantFrom('submit', 're-assess') }),
      },
      {
        weight: 50,
        arbitrary: fc.record({ ...base, kind: fc.constant('send'), lost: fc.boolean(), both: fc.boolean() }),
      },
    ),
    { minLength: 4, maxLength: 30 },
  )

/** A device that knows revisions from its last look and from outcomes, and sends what it has until it is told. */
class Device {
  readonly told = new Map<string, string[]>()
  #queue: Change[] = []
  #revisions = new Map<string, number>()
  #assessmentId: string

  constructor(private readonly ids: Ids) {
    this.#assessmentId = ids.assessmentId
  }

  act(step: Step): void {
    const ids = { ...this.ids, assessmentId: this.#assessmentId }
    const item = items[step.turn % items.length] ?? 'process.time'
    const note = step.kind === 'answer' && step.noted ? `Note ${String(step.turn)}` : ''
    if (step.kind === 'answer') {
      const value =
        item === 'ours.denounced'
          ? saying({ kind: 'yesno', yes: step.turn > 9 }, note)
          : level(levels[step.turn % 5] ?? 0, note)
      this.#queue.push(setAnswer(ids, item, value, this.#known(`${ids.assessmentId} ${item}`)))
    }
    if (step.kind === 'situation')
      this.#queue.push(editSituation(ids, 'ask', `Ask ${String(step.turn)}`, this.#known('ask')))
    if (step.kind === 'submit') {
      const seen = items.map((id) => [id, this.#known(`${ids.assessmentId} ${id}`)] as const)
      this.#queue.push(submit(ids, Object.fromEntries(seen.filter(([, revision]) => revision > 0))))
    }
    if (step.kind === 're-assess') this.#queue.push(reAssess(ids, newId()))
  }

  async pull(): Promise<void> {
    const { situation, assessments } = await getCase(this.ids.caseId)
    this.#revisions.set('ask', situation.ask.revision)
    for (const { assessmentId, answers } of assessments) {
      this.#assessmentId = assessmentId
      for (const [item, { revision }] of Object.entries(answers))
        this.#revisions.set(`${assessmentId} ${item}`, revision)
    }
  }

  async send(lost: boolean): Promise<void> {
    if (this.#queue.length === 0) return
    const sent = this.#queue
    const outcomes = await send(...sent)
    for (const outcome of outcomes) {
      this.told.set(outcome.changeId, [...(this.told.get(outcome.changeId) ?? []), JSON.stringify(outcome)])
    }
    if (lost) return
    this.#queue = []
    for (const [place, change] of sent.entries()) this.#learn(change, outcomes[place])
  }

  #known = (key: string): number => this.#revisions.get(key) ?? 0

  #learn(change: Change, outcome: Outcome | undefined): void {
    if (outcome?.kind !== 'applied') return
    if (change.kind === 'set-answer')
      this.#revisions.set(`${change.assessmentId} ${change.itemId}`, outcome.revision)
    if (change.kind === 'edit-situation') this.#revisions.set(change.field, outcome.revision)
  }
}

async function sendFrom(devices: readonly Device[], lost: boolean): Promise<void> {
  await Promise.all(devices.map((device) => device.send(lost)))
}

/** Lets two devices live through a history of one case, and gives what each was told. */
export async function liveThrough(
  steps: readonly Step[],
): Promise<{ readonly ids: Ids; readonly told: readonly [string, string[]][] }> {
  const ids = newIds()
  await send(createCase(ids))
  const devices = [new Device(ids), new Device(ids)]
  for (const step of steps) {
    const device = devices[step.device]
    if (step.kind === 'pull') await device?.pull()
    else if (step.kind === 'send')
      await sendFrom(step.both ? devices : devices.slice(step.device, step.device + 1), step.lost)
    else device?.act(step)
  }
  await sendFrom(devices, false)
  return { ids, told: devices.flatMap((device) => [...device.told]) }
}

type Logged = {
  readonly id: string
  readonly target: string
  readonly assessmentId: string | null
  readonly kind: string
  readonly base: number | null
  readonly outcome: string
  readonly revision: number | null
}

/** What was wrong with a history, from the log and the tables; empty when nothing was. */
export async function listFaults(
  client: pg.Client,
  { ids, told }: Awaited<ReturnType<typeof liveThrough>>,
): Promise<string[]> {
  const { rows } = await client.query<Logged>(
    `SELECT id, coalesce("assessmentId" || ' ' || "itemId", field::text, '') AS target, "assessmentId", kind::text,
       "baseRevision" AS base, outcome::text, revision FROM "Change" WHERE "caseId" = $1 ORDER BY position`,
    [ids.caseId],
  )
  const faults: string[] = []
  for (const [id, outcomes] of told) {
    if (new Set(outcomes).size > 1) faults.push(`${id} was told different things: ${outcomes.join(' / ')}`)
    if (rows.filter((row) => row.id === id).length !== 1) faults.push(`${id} is not in the log exactly once`)
  }
  const standing = new Map<string, number>()
  const submitted = new Set<string | null>()
  const copied = new Set(
    rows.flatMap((row) => (row.kind === 're_assess' && row.outcome === 'applied' ? [row.assessmentId] : [])),
  )
  for (const row of rows.filter(({ outcome }) => outcome === 'applied')) {
    if (row.kind === 'submit') submitted.add(row.assessmentId)
    if (row.target === '') continue
    const before = standing.get(row.target) ?? (copied.has(row.assessmentId) ? null : 0)
    // Accepted only by who had seen what stood there. A copy begins at 1, or at 0 for an item that was not answered.
    const isSeen = before === null ? row.base === 0 || row.base === 1 : row.base === before
    if (!isSeen) faults.push(`${row.id} overwrote revision ${String(before)} having seen ${String(row.base)}`)
    if (row.revision !== (row.base ?? 0) + 1) faults.push(`${row.id} got revision ${String(row.revision)}`)
    if (row.kind === 'set_answer' && submitted.has(row.assessmentId))
      faults.push(`${row.id} changed what was submitted`)
    standing.set(row.target, row.revision ?? 0)
  }
  return [...faults, ...(await listStanding(client, ids))]
}

/** The value that stands is the one accepted last, note and all. */
async function listStanding(client: pg.Client, { caseId }: Ids): Promise<string[]> {
  const { rows } = await client.query<{ itemId: string }>(
    `WITH latest AS (
       SELECT DISTINCT ON ("assessmentId", "itemId") * FROM "Change"
       WHERE "caseId" = $1 AND kind = 'set_answer' AND outcome = 'applied'
       ORDER BY "assessmentId", "itemId", position DESC)
     SELECT l."itemId" FROM latest l LEFT JOIN "Answer" a
       ON a."assessmentId" = l."assessmentId" AND a."itemId" = l."itemId" AND a.revision = l.revision
       AND a.level IS NOT DISTINCT FROM l.level AND a.yes IS NOT DISTINCT FROM l.yes
       AND a."noteId" IS NOT DISTINCT FROM l."textId"
     WHERE a."itemId" IS NULL`,
    [caseId],
  )
  return rows.map(({ itemId }) => `what stands for ${itemId} is not what was accepted last`)
}
