import type { Precedent } from './types'

/** What the figures on documented cases take of one: its answers before the outcome, and what was used. */
export function toValidityCase({ id, answers, uses }: Precedent) {
  return { caseId: id, answers, uses: uses.map(({ lever, outcome }) => ({ lever, outcome })) }
}
