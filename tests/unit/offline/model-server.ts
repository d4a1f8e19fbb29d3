import { mapFields, resultFields, type SituationField } from '@/lib/wire/situation-fields'
import type {
  CaseListReply,
  CaseReply,
  CaseSummary,
  Change,
  ItemAnswer,
  Outcome,
  RefusalReason,
} from '@/lib/wire/sync-types'
import { openAssessment, replyOf, type Assessment, type Case, type Stored } from './model-case'

/** An accepted answer, with what it replaced: the history that a test may hold the devices to. */
export type Accepted = {
  readonly by: string
  readonly assessmentId: string
  readonly itemId: string
  readonly answer: ItemAnswer
  readonly replaced: Stored<ItemAnswer> | null
}

/** The server of the sync protocol in memory: as small as the types allow, and with no mercy for a stale revision. */
export class ModelServer {
  readonly cases = new Map<string, Case>()
  readonly tombstones = new Set<string>()
  readonly accepted: Accepted[] = []
  /** The cases of all changes that were taken, in that order. */
  readonly log: string[] = []
  pageSize = 500
  readonly #outcomes = new Map<string, Outcome>()
  readonly #copyRevision: number

  /** `copyRevision`: the revision that copied answers start with; the protocol does not say. */
  constructor(copyRevision = 1) {
    this.#copyRevision = copyRevision
  }

  /** As a server with an empty database. */
  beginAnew(): void {
    this.cases.clear()
    this.log.length = 0
  }

  send(changes: readonly Change[], by: string): readonly Outcome[] {
    return changes.map((change) => {
      const earlier = this.#outcomes.get(change.changeId)
      if (earlier !== undefined) return earlier
      const outcome = this.#take(change, by)
      if (outcome.kind === 'applied') this.log.push(change.caseId)
      this.#outcomes.set(change.changeId, outcome)
      return outcome
    })
  }

  pull(caseId: string): CaseReply | null {
    const found = this.cases.get(caseId)
    if (found === undefined) return null
    const field = (name: SituationField) => {
      const stored = found.situation.get(name)
      return { value: stored?.value ?? '', revision: stored?.revision ?? 0, madeAt: stored?.madeAt ?? null }
    }
    return {
      caseId,
      createdAt: found.createdAt,
      besideCaseId: found.besideCaseId,
      situation: mapFields(field),
      assessments: found.assessments.map(replyOf),
      review: null,
    }
  }

  /** All cases in pages, as they are when the first is asked for, then what has changed or gone since. */
  list(after = ''): CaseListReply {
    const [since, place] = after.split('.').map(Number)
    const begins = since === undefined || place === undefined || since > this.log.length
    if (!begins && place === 0) return this.#changedSince(since)
    const [from, done] = begins ? [this.log.length, 0] : [since, place]
    const told = [...this.cases.keys()].slice(done, done + this.pageSize)
    const isCut = done + told.length < this.cases.size
    return {
      cases: this.#summaries(told),
      deleted: [],
      begins,
      more: isCut || !begins,
      cursor: `${from}.${isCut ? done + told.length : 0}`,
    }
  }

  #changedSince(since: number): CaseListReply {
    const changed = [...new Set(this.log.slice(since))]
    const deleted = changed.filter((caseId) => this.tombstones.has(caseId))
    const cursor = `${this.log.length}.0`
    return { cases: this.#summaries(changed), deleted, begins: false, more: false, cursor }
  }

  #summaries(caseIds: readonly string[]): readonly CaseSummary[] {
    const wanted = [...this.cases].filter(([caseId]) => caseIds.includes(caseId))
    return wanted.map(([caseId, { createdAt, besideCaseId, situation, assessments }]) => ({
      caseId,
      besideCaseId,
      reviewDate: situation.get('reviewDate')?.value ?? '',
      watchFor: situation.get('watchFor')?.value ?? '',
      watchSeen: situation.get('watchSeen')?.value ?? '',
      codeName: situation.get('codeName')?.value ?? '',
      status: assessments.at(-1)?.status ?? 'draft',
      createdAt,
      updatedAt: createdAt,
    }))
  }

  #take(change: Change, by: string): Outcome {
    const { changeId } = change
    const refuse = (reason: RefusalReason): Outcome => ({ changeId, kind: 'refused', reason })
    const apply = (revision: number): Outcome => ({ changeId, kind: 'applied', revision })
    if (this.tombstones.has(change.caseId)) return refuse('deleted')
    const found = this.cases.get(change.caseId)
    if (change.kind === 'create-case') {
      if (found !== undefined) return refuse('id-in-use')
      const { madeAt, besideCaseId = null } = change
      const assessments = [openAssessment(change.assessmentId, null, madeAt)]
      this.cases.set(change.caseId, { createdAt: madeAt, besideCaseId, situation: new Map(), assessments })
      return apply(1)
    }
    if (change.kind === 'take-in') return this.#takeIn(change, by)
    if (found === undefined) return refuse('unknown-case')
    switch (change.kind) {
      case 'edit-situation': {
        const stood = found.situation.get(change.field)
        const { value, madeAt } = change
        if (stood !== undefined && stood.revision !== change.baseRevision) {
          const { by: _by, ...theirs } = stood
          return { changeId, kind: 'conflict', theirs: { of: 'situation', ...theirs } }
        }
        const revision = (stood?.revision ?? 0) + 1
        found.situation.set(change.field, { value, revision, madeAt, by })
        return apply(revision)
      }
      case 'set-answer':
        return this.#answer(found, change, by)
      case 'submit': {
        const one = found.assessments.find(({ assessmentId }) => assessmentId === change.assessmentId)
        if (one === undefined) return refuse('unknown-assessment')
        if (one.status === 'submitted') return refuse('already-submitted')
        const changedItems = [
          ...[...new Set([...one.answers.keys(), ...Object.keys(change.seen)])].filter(
            (itemId) => (change.seen[itemId] ?? 0) !== (one.answers.get(itemId)?.revision ?? 0),
          ),
          ...resultFields.filter(
            (field) => (change.fieldsSeen?.[field] ?? 0) !== (found.situation.get(field)?.revision ?? 0),
          ),
        ]
        if (changedItems.length > 0)
          return { changeId, kind: 'conflict', theirs: { of: 'submit', changedItems } }
        one.status = 'submitted'
        one.submittedAt = change.madeAt
        return apply(1)
      }
      case 're-assess': {
        const from = found.assessments.find(({ assessmentId }) => assessmentId === change.fromAssessmentId)
        if (from === undefined) return refuse('unknown-assessment')
        if (from.status === 'draft') return refuse('not-submitted')
        if (found.assessments.some(({ status }) => status === 'draft')) return refuse('draft-exists')
        const next = openAssessment(change.assessmentId, from.assessmentId, change.madeAt)
        for (const [itemId, one] of from.answers) {
          next.answers.set(itemId, { ...one, revision: this.#copyRevision })
        }
        found.assessments.push(next)
        return apply(1)
      }
      case 'delete-case':
        this.cases.delete(change.caseId)
        this.tombstones.add(change.caseId)
        return apply(0)
    }
  }

  #takeIn(change: Extract<Change, { kind: 'take-in' }>, by: string): Outcome {
    const { changeId, caseId, assessmentId, basedOn, createdAt, caseCreatedAt, submittedAt, seen } = change
    const { besideCaseId = null } = change
    const found = this.cases.get(caseId) ?? {
      ...{ createdAt: caseCreatedAt, besideCaseId },
      ...{ situation: new Map(), assessments: [] },
    }
    const here = found.assessments.find((one) => one.assessmentId === assessmentId)
    if (here?.status === 'submitted') return { changeId, kind: 'applied', revision: 1 }
    const known = here?.answers ?? new Map<string, Stored<ItemAnswer>>()
    const changedItems = [...new Set([...known.keys(), ...Object.keys(seen)])].filter(
      (itemId) => (seen[itemId] ?? 0) !== (known.get(itemId)?.revision ?? 0),
    )
    if (changedItems.length > 0) return { changeId, kind: 'conflict', theirs: { of: 'submit', changedItems } }
    const taken: Assessment = {
      ...openAssessment(assessmentId, basedOn, createdAt),
      ...{ status: 'submitted', submittedAt },
      answers: new Map(
        Object.entries(change.answers).map(([itemId, { madeAt, ...value }]) => [
          itemId,
          { value, madeAt, by, revision: (seen[itemId] ?? 0) + 1 },
        ]),
      ),
    }
    const all = [...found.assessments.filter((one) => one !== here), taken]
    const orderOf = (one: Assessment) => one.submittedAt ?? '9999'
    found.assessments = all.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
    this.cases.set(caseId, found)
    return { changeId, kind: 'applied', revision: 1 }
  }

  #answer(found: Case, change: Extract<Change, { kind: 'set-answer' }>, by: string): Outcome {
    const { changeId, assessmentId, itemId, answer, baseRevision, madeAt } = change
    const one = found.assessments.find((assessment) => assessment.assessmentId === assessmentId)
    if (one === undefined) return { changeId, kind: 'refused', reason: 'unknown-assessment' }
    if (one.status === 'submitted') return { changeId, kind: 'refused', reason: 'already-submitted' }
    const stood = one.answers.get(itemId)
    if (stood !== undefined && stood.revision !== baseRevision) {
      const { value, by: _by, ...theirs } = stood
      return { changeId, kind: 'conflict', theirs: { of: 'answer', answer: value, ...theirs } }
    }
    const revision = (stood?.revision ?? 0) + 1
    this.accepted.push({ by, assessmentId, itemId, answer, replaced: stood ?? null })
    one.answers.set(itemId, { value: answer, revision, madeAt, by })
    return { changeId, kind: 'applied', revision }
  }
}
