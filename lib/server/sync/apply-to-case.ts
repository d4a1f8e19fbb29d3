import { assertNever } from '@/lib/shared/assert-never'
import type { Change } from '@/lib/wire/sync-types'
import { eraseCase } from '@/lib/server/cases/erase-case'
import { isFreeText } from '@/lib/server/cases/situation-columns'
import type { Db } from '@/lib/server/db'
import { saveText } from '@/lib/server/private-text/save-text'
import { editSituation } from './edit-situation'
import { logChange } from './log-change'
import type { LoggedChange } from './log-columns'
import { reAssess } from './re-assess'
import { setAnswer } from './set-answer'
import { applied, refused, type StoredOutcome } from './stored-outcome'
import { submit } from './submit'
import { takeIn } from './take-in'
import type { Turn } from './turn'

/** Applies a change that has not been seen before to a case that exists and is locked, and logs it, accepted or not. */
export async function applyToCase(tx: Db, change: Change, turn: Turn): Promise<StoredOutcome> {
  const { caseId, changeId } = change
  const { now } = turn
  if (change.kind === 'delete-case') {
    await eraseCase(tx, { caseId, changeId, now })
    return applied(0)
  }
  const textId = await saveText(tx, caseId, textOf(change))
  const stored = await decide(tx, change, { ...turn, textId })
  await logChange(tx, change, stored, { ...turn, textId })
  if (stored.kind === 'applied') {
    await tx.case.update({
      where: { id: caseId },
      data: { updatedAt: now, version: { increment: 1 } },
      select: { id: true },
    })
  }
  return stored
}

/** The free text a change brings. It is kept also when the change is not accepted: the log holds both values. */
function textOf(change: LoggedChange): string {
  if (change.kind === 'set-answer') return change.answer.note
  if (change.kind === 'edit-situation' && isFreeText(change.field)) return change.value
  return ''
}

async function decide(
  tx: Db,
  change: LoggedChange,
  turn: Turn & { readonly textId: string | null },
): Promise<StoredOutcome> {
  switch (change.kind) {
    case 'create-case':
      return refused('id-in-use')
    case 'edit-situation':
      return editSituation(tx, change, turn)
    case 'set-answer':
      return setAnswer(tx, change, turn)
    case 'submit':
      return submit(tx, change, turn)
    case 're-assess':
      return reAssess(tx, change)
    case 'take-in':
      return takeIn(tx, change, turn)
    default:
      return assertNever(change)
  }
}
