import { isText, listOf, objectOf, recordOf } from '@/lib/wire/shape/shape'
import type { PastReply } from '@/lib/wire/sync-types'
import { askServer } from './ask-server'

const isPastReply = objectOf<PastReply>({ past: recordOf(listOf(isText)) })

/** When the values of a case were said that the server has, or had, by target; empty where it cannot be asked. */
export async function askPast(caseId: string): Promise<PastReply['past']> {
  const reached = await askServer(`/api/sync?past=${encodeURIComponent(caseId)}`, isPastReply)
  return reached.kind === 'reply' ? reached.value.past : {}
}
