import { applyOutcomes, type Verdict } from '@/lib/offline/case/apply-outcomes'
import { chooseBatch } from '@/lib/offline/case/choose-batch'
import type { Edit, EditProblem } from '@/lib/offline/case/edit-problem'
import { editAnswer, editSituationField } from '@/lib/offline/case/edit-answer'
import { createCaseWith, deleteWith } from '@/lib/offline/case/edit-case'
import { withoutRefused } from '@/lib/offline/case/mark-deleted'
import { mergeCase } from '@/lib/offline/case/merge-case'
import { recreateCase } from '@/lib/offline/case/recreate-case'
import { settle } from '@/lib/offline/case/settle-conflict'
import { reassessAs } from '@/lib/offline/case/start-again'
import { submitAs } from '@/lib/offline/case/submit-as'
import type { CaseState, ConflictPlace, DraftAssessment } from '@/lib/offline/draft'
import type { SituationField } from '@/lib/wire/situation-fields'
import type { Change, ItemAnswer } from '@/lib/wire/sync-types'
import type { Result } from '@/lib/shared/result'
import type { ModelServer } from './model-server'

export const caseId = 'case'
export const at = '2026-11-22T10:00:00.000Z'

/** What the wires do to one exchange. `reply-lost`: the server took it, and the device does not know. */
export type Wire = 'good' | 'request-lost' | 'reply-lost'

/** One device with one case: the pure functions of lib/offline, with an array where IndexedDB would be. */
export class ModelDevice {
  state: CaseState = { draft: null, queue: [] }
  /** What its clock shows. */
  now = at
  readonly #name: string
  readonly #server: ModelServer
  #made = 0
  #keys = 0

  constructor(name: string, server: ModelServer) {
    this.#name = name
    this.#server = server
  }

  create(
    other: { readonly besideCaseId?: string; readonly assessmentId?: string } = {},
  ): Result<CaseState, EditProblem> {
    return this.edit(createCaseWith(this.#make(), { assessmentId: 'first', instrument: '1', ...other }))
  }

  answer(itemId: string, patch: Partial<ItemAnswer>): Result<CaseState, EditProblem> {
    const assessmentId = this.last()?.assessmentId ?? ''
    return this.edit(editAnswer({ ...this.#make(), assessmentId, itemId, patch }))
  }

  situation(field: SituationField, value: string): Result<CaseState, EditProblem> {
    return this.edit(editSituationField({ ...this.#make(), field, value }))
  }

  submit(today = at.slice(0, 10)): Result<CaseState, EditProblem> {
    const made = this.#make()
    const dateChangeId = this.#make().changeId
    const assessmentId = this.last()?.assessmentId ?? ''
    return this.edit(submitAs(made, { assessmentId, language: 'en', today, dateChangeId }))
  }

  reassess(today = at.slice(0, 10)): Result<CaseState, EditProblem> {
    const made = this.#make()
    const changeIds = { reviewDate: this.#make().changeId, watchSeen: this.#make().changeId }
    return this.edit(reassessAs(made, { assessmentId: `re-${made.changeId}`, today, changeIds }))
  }

  delete(): void {
    this.edit(deleteWith(this.#make()))
  }

  settle(place: ConflictPlace, choice: 'mine' | 'theirs'): Result<CaseState, EditProblem> {
    return this.edit(settle(this.#make(), place, choice))
  }

  /** The person has read what was refused. */
  dismiss(): void {
    for (const { id } of this.state.draft?.refused ?? []) this.#set(withoutRefused(this.state, id))
  }

  last(): DraftAssessment | undefined {
    return this.state.draft?.assessments.at(-1)
  }

  /** Marks what can be sent as sent and gives it. */
  take(limit = 100): readonly Change[] {
    const batch = chooseBatch([this.state], limit)
    const sent = new Map(batch.map((row) => [row.key, { ...row, sent: true }]))
    this.#set({ ...this.state, queue: this.state.queue.map((row) => sent.get(row.key) ?? row) })
    return batch.map(({ change }) => change)
  }

  takeIn(verdicts: readonly Verdict[]): void {
    this.#set(applyOutcomes(this.state, verdicts, at))
  }

  pull(): void {
    const reply = this.#server.pull(caseId)
    const arrival = { at, nextId: () => this.#make().changeId }
    this.#set(reply === null ? recreateCase(this.state, arrival) : mergeCase(this.state, reply, arrival))
  }

  /** One exchange: a batch, its outcomes and, where they ask for it, the case as the server has it. */
  exchange(wire: Wire = 'good', limit = 100): boolean {
    const batch = this.take(limit)
    if (batch.length === 0 || wire === 'request-lost') return false
    const outcomes = this.#server.send(batch, this.#name)
    if (wire === 'reply-lost') return false
    this.takeIn(outcomes)
    return true
  }

  /** Exchanges until nothing more can be sent, then fetches. */
  sync(): void {
    for (let round = 0; this.exchange() || this.state.draft?.stale === true; round += 1) {
      if (this.state.draft?.stale === true) this.pull()
      if (round > 100) throw new Error('never comes to rest')
    }
    this.pull()
    if (chooseBatch([this.state], 1).length > 0) this.sync()
  }

  #make() {
    this.#made += 1
    return { caseId, changeId: `${this.#name}${this.#made}`, madeAt: this.now }
  }

  /** Makes an edit, as the device does for a tap. */
  edit(edit: Edit): Result<CaseState, EditProblem> {
    const edited = edit(this.state)
    if (edited.ok) this.#set(edited.value)
    return edited
  }

  #set(state: CaseState): void {
    const queue = state.queue.map((row) => (row.key === null ? { ...row, key: (this.#keys += 1) } : row))
    this.state = { ...state, queue }
  }
}
