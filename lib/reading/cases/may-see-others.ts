import type { Member } from './case-groups'
import { isBlind } from './is-blind'
import type { Listing } from '@/components/open-case/use-case-rows'

/** Whether the page of a case may show or offer what the other assessors said: not before its own first assessment is done. */
export const maySeeOthers = (members: readonly Member<Listing['rows'][number]>[], caseId: string): boolean =>
  !members.some(({ row }) => row.caseId === caseId && isBlind(row))
