import { editFromField } from '@/components/question/edit-from-field'
import { withChoice } from '@/lib/instrument/prenegotiation'
import { keptFields, nameCaseInAddress, releaseField } from '@/components/walk/kept-fields'
import { caseInAddress, loadDevice, openAssessment } from './case-session'

let tail: Promise<void> = Promise.resolve()

/**
 * Stores every field that has been filled in since the last time, one after the other, and starts a case for the first
 * answer of all. A field that cannot be stored stays kept and is tried again with the next one.
 */
export function storeKeptFields(): Promise<void> {
  tail = tail.then(storeAll, storeAll)
  return tail
}

async function storeAll(): Promise<void> {
  const fields = Object.entries(keptFields())
  if (fields.length === 0) return
  const device = await loadDevice()
  for (const [name, value] of fields) {
    const edit = editFromField(name, value)
    if (edit === null) {
      releaseField(name, value)
      continue
    }
    const target = await openTarget(device)
    if (target === null) return
    const { caseId, assessmentId, situation } = target
    const stored =
      edit.of === 'answer'
        ? await device.setAnswer(caseId, assessmentId, edit.itemId, edit.patch)
        : await device.editSituation(
            caseId,
            edit.field,
            edit.of === 'situation'
              ? edit.value
              : withChoice(edit.field, situation[edit.field].value, edit.choice, edit.isOn),
          )
    if (stored.ok) releaseField(name, value)
  }
}

/** The assessment that takes the edits; a new case when the address names none; null when there is nothing to edit. */
async function openTarget(device: Awaited<ReturnType<typeof loadDevice>>) {
  const { caseId, isNew } = caseInAddress()
  const opened =
    isNew || caseId === undefined ? await device.createCase(caseId) : await device.openCase(caseId)
  if (!opened.ok) return null
  const draft = opened.value
  if (isNew) nameCaseInAddress(draft.caseId)
  const assessment = openAssessment(draft)
  if (assessment === null) return null
  return { caseId: draft.caseId, assessmentId: assessment.assessmentId, situation: draft.situation }
}
