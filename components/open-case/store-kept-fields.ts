import { withChoice } from '@/lib/instrument/prenegotiation'
import type { CaseDraft } from '@/lib/offline/draft'
import { caseInAddress, loadDevice, openAssessment, walkedAssessment, type Device } from './case-session'
import { editFromField, isUnfinished, type FieldEdit } from './edit-from-field'
import { keptFields, keptVersion, nameCaseInAddress, releaseField } from './kept-fields'

let tail: Promise<void> = Promise.resolve()

/**
 * Stores every field that has been filled in since the last time, one after the other, and starts a case for the first
 * answer of all. A field that cannot be stored now stays kept and is tried again; one that can never be, since the case
 * is read-only or asks other questions than the page did, goes among what was refused. Never rejects.
 */
export function storeKeptFields(): Promise<void> {
  tail = tail.then(storeAll).catch(() => undefined) // the storage did not come: the page says so, and tries again
  return tail
}

async function storeAll(): Promise<void> {
  const fields = Object.entries(keptFields()).filter(([name, value]) => !isUnfinished(name, value))
  if (fields.length === 0) return
  const device = await loadDevice()
  for (const [name, value] of fields) {
    const edit = editFromField(name, value)
    const isDone = edit === null || (await storeEdit(device, edit)) === 'stored'
    if (isDone) releaseField(name, value)
  }
}

/** `not-stored`: not now, to be tried again. */
async function storeEdit(device: Device, edit: FieldEdit): Promise<'stored' | 'not-stored'> {
  const draft = await openDraft(device)
  if (draft === null) return 'not-stored'
  const { caseId, situation } = draft
  const { assessmentId = '', instrument } = walkedAssessment(draft) ?? {}
  const isOpen = openAssessment(draft) !== null
  if (edit.of === 'answer') {
    const { itemId, patch } = edit
    const isOfThese = instrument === (keptVersion() ?? instrument)
    const stored =
      isOpen && isOfThese
        ? await device.setAnswer(caseId, assessmentId, itemId, patch)
        : await device.keepSaidTooLate(caseId, { of: 'answer', assessmentId, itemId, patch })
    return stored.ok ? 'stored' : 'not-stored'
  }
  const { field } = edit
  const value = newValue(edit, situation)
  const stored = isOpen
    ? await device.editSituation(caseId, field, value)
    : await device.keepSaidTooLate(caseId, { of: 'situation', field, value })
  return stored.ok ? 'stored' : 'not-stored'
}

function newValue(edit: Exclude<FieldEdit, { of: 'answer' }>, situation: CaseDraft['situation']): string {
  if (edit.of === 'situation') return edit.value
  return withChoice(edit.field, situation[edit.field].value, edit.choice, edit.isOn)
}

/** The case of this page; a new one when the address names none, which it does once the disk has it. */
async function openDraft(device: Device): Promise<CaseDraft | null> {
  const { caseId, isNew } = caseInAddress()
  const isToBeMade = isNew || caseId === undefined
  const opened = isToBeMade ? await makeCase(device, caseId) : await device.openCase(caseId)
  if (!opened.ok) return null
  const draft = opened.value
  if (isToBeMade && device.saveStateOf(draft.caseId).kind !== 'not-saved') nameCaseInAddress(draft.caseId)
  return draft
}

/** Somebody went back to the page on which a case was started that is deleted by now: that is another case. */
async function makeCase(device: Device, caseId: string | undefined) {
  const made = await device.createCase(caseId)
  return !made.ok && made.problem.kind === 'deleted' ? device.createCase() : made
}
