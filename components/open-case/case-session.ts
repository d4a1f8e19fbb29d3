import type * as DeviceModule from '@/lib/offline/device'
import type { CaseDraft, DraftAssessment, SaveState } from '@/lib/offline/draft'

export type Device = typeof DeviceModule

/** Why a case cannot be shown, in the words of the catalogue (`client.walk`). */
export type OpenFailure =
  | 'not-found'
  | 'no-server'
  | 'signed-out'
  | 'deleted'
  | 'begun-before'
  | 'newer-version'
  | 'unreadable'
  | 'storage'

/** The case that the address names, as this page knows it. */
export type CaseView =
  | { readonly kind: 'loading' }
  /** The part of the page that stores answers has not come: they are kept by the page alone. */
  | { readonly kind: 'stuck' }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly why: OpenFailure }
  | { readonly kind: 'ready'; readonly draft: CaseDraft; readonly save: SaveState }

/** Milliseconds after which a part of the page that did not come is asked for again. */
const RETRY_MS = 3000

export const loading: CaseView = { kind: 'loading' }
let view: CaseView = loading
let device: Promise<Device> | null = null
const listeners = new Set<(view: CaseView, before: CaseView) => void>()

export const currentView = (): CaseView => view

/** Tells of each new view of the case, with the one before it. */
export function followCase(listener: (view: CaseView, before: CaseView) => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** The device's storage comes after the page: what is filled in before it is kept by the page itself. */
export function loadDevice(): Promise<Device> {
  device ??= import('@/lib/offline/device').then(
    async (loaded) => {
      await loaded.findPerson()
      loaded.subscribe(() => void refresh(loaded))
      loaded.startSync()
      void refresh(loaded)
      return loaded
    },
    (problem: unknown) => {
      device = null
      show({ kind: 'stuck' })
      setTimeout(() => void loadDevice().catch(() => null), RETRY_MS)
      throw problem
    },
  )
  return device
}

function show(next: CaseView): void {
  const before = view
  view = next
  for (const listener of [...listeners]) listener(next, before)
}

async function refresh(loaded: Device): Promise<void> {
  show(await readView(loaded))
}

async function readView(loaded: Device): Promise<CaseView> {
  const { caseId, isNew } = caseInAddress()
  if (caseId === undefined) return { kind: 'none' }
  const opened = isNew ? await loaded.findCase(caseId) : await loaded.openCase(caseId)
  if (!opened.ok) {
    const { problem } = opened
    return { kind: 'failed', why: problem.kind === 'missing' ? problem.why : problem.kind }
  }
  if (opened.value === null) return { kind: 'none' }
  return { kind: 'ready', draft: opened.value, save: loaded.saveStateOf(caseId) }
}

const idOfCase = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * The case this page speaks of. `isNew`: its id was made here for a case that its first answer will start; an address that
 * was typed or cut short gives none, as no server would take it.
 */
export function caseInAddress(): { readonly caseId: string | undefined; readonly isNew: boolean } {
  const search = new URLSearchParams(window.location.search)
  const caseId = search.get('case') ?? search.get('new')?.match(idOfCase)?.[0]
  return { caseId, isNew: !search.has('case') }
}

/** The assessment that can still be changed; null when the last one is submitted, or the case deleted elsewhere. */
export function openAssessment(draft: CaseDraft): DraftAssessment | null {
  const last = draft.assessments.at(-1)
  return last?.status === 'draft' && !draft.deletedElsewhere ? last : null
}

/** The assessment that the pages of the walk show: always the newest, which is the only one that can be open. */
export function walkedAssessment(draft: CaseDraft): DraftAssessment | null {
  return draft.assessments.at(-1) ?? null
}

/** The answers that the pages of the walk show; null without a case. The same object until an answer changes. */
export function walkedAnswers(view: CaseView): DraftAssessment['answers'] | null {
  return view.kind === 'ready' ? (walkedAssessment(view.draft)?.answers ?? null) : null
}

/** What the case says of its situation; null without a case. The same object until that changes. */
export function caseSituation(view: CaseView): CaseDraft['situation'] | null {
  return view.kind === 'ready' ? view.draft.situation : null
}

/** The assessment a result page shows: the one the address names, else the newest. */
export function shownAssessment(draft: CaseDraft): DraftAssessment | null {
  const asked = new URLSearchParams(window.location.search).get('assessment')
  return draft.assessments.find(({ assessmentId }) => assessmentId === asked) ?? walkedAssessment(draft)
}
