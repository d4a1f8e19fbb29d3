import { isCounted } from '@/lib/literature/counterpart-kinds'
import { documentedCases } from './documented-cases'

/**
 * What the figures on documented cases take: of every case that is counted its answers before the outcome, and what was
 * used. Cases with a government as the counterpart are left out.
 */
export const validityCases = documentedCases
  .filter(({ counterpartKind }) => isCounted(counterpartKind))
  .map(({ id, answers, uses }) => ({
    caseId: id,
    answers,
    uses: uses.map(({ lever, outcome }) => ({ lever, outcome })),
  }))
