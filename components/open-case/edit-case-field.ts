import type { SituationField } from '@/lib/wire/situation-fields'
import { loadDevice } from './case-session'

/**
 * Changes one part of the situation at once, also of a case that is submitted or only on the server. `change` is given the
 * value as it stands by then, so that two boxes ticked in haste both count.
 */
export async function editCaseField(
  caseId: string,
  field: SituationField,
  change: (value: string) => string,
): Promise<'stored' | 'not-stored'> {
  try {
    const device = await loadDevice()
    const opened = await device.openCase(caseId)
    if (!opened.ok) return 'not-stored'
    const standing = device.viewOf(caseId)?.draft ?? opened.value
    const written = await device.editSituation(caseId, field, change(standing.situation[field].value))
    return written.ok ? 'stored' : 'not-stored'
  } catch {
    return 'not-stored' // the part of the page that stores did not come
  }
}
