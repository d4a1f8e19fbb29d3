import type { CodedCase } from './types'

/** What the figures on documented cases take of one: its answers before the outcome, and what was used. */
export function toValidityCase({ id, answers, uses }: CodedCase) {
  return { caseId: id, answers, uses: uses.map(({ lever, outcome }) => ({ lever, outcome })) }
}
