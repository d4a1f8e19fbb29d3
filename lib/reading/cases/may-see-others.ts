import type { Member } from './case-groups'
import { isBlind, type CaseProgress } from './is-blind'

/** Whether the page of a case may show or offer what the other assessors said: not before its own first assessment is done. */
type Row = CaseProgress & { readonly caseId: string }

export const maySeeOthers = (members: readonly Member<Row>[], caseId: string): boolean =>
  !members.some(({ row }) => row.caseId === caseId && isBlind(row))
