import { useSyncExternalStore } from 'react'
import type * as DeviceModule from '@/lib/offline/device'
import type { CaseDraft, DraftAssessment, SaveState } from '@/lib/offline/draft'

type Device = typeof DeviceModule

/** Why a case cannot be shown, in the words of the catalogue (`client.walk`). */
export type OpenFailure = 'not-found' | 'no-server' | 'deleted' | 'newer-version' | 'unreadable' | 'storage'

/** The case that the address names, as this page knows it. */
export type CaseView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly why: OpenFailure }
  | { readonly kind: 'ready'; readonly draft: CaseDraft; readonly save: SaveState }

const loading: CaseView = { kind: 'loading' }
let view: CaseView = loading
let device: Promise<Device> | null = null
const listeners = new Set<() => void>()

/** The device's storage comes after the page: answers given before it are kept by the page itself. */
export function loadDevice(): Promise<Device> {
  device ??= import('@/lib/offline/device').then((loaded) => {
    loaded.subscribe(() => void refresh(loaded))
    loaded.startSync()
    void refresh(loaded)
    return loaded
  })
  return device
}

/** The case this page speaks of. `isNew`: its id was made here for a case that its first answer will start. */
export function caseInAddress(): { readonly caseId: string | undefined; readonly isNew: boolean } {
  const search = new URLSearchParams(window.location.search)
  const caseId = search.get('case') ?? search.get('new') ?? undefined
  return { caseId, isNew: !search.has('case') }
}

/** Follows the case of this page; loads the device's storage on first use. */
export function useCaseView(): CaseView {
  return useSyncExternalStore(
    subscribe,
    () => view,
    () => loading,
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  void loadDevice()
  return () => {
    listeners.delete(listener)
  }
}

async function refresh(loaded: Device): Promise<void> {
  view = await readView(loaded)
  for (const listener of listeners) listener()
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

/** The assessment that can still be changed; null when the last one is submitted. */
export function openAssessment(draft: CaseDraft): DraftAssessment | null {
  const last = draft.assessments.at(-1)
  return last?.status === 'draft' ? last : null
}

/** The assessment a page shows: the one the address names, else the newest. */
export function shownAssessment(draft: CaseDraft): DraftAssessment | null {
  const asked = new URLSearchParams(window.location.search).get('assessment')
  return (
    draft.assessments.find(({ assessmentId }) => assessmentId === asked) ?? draft.assessments.at(-1) ?? null
  )
}
