/** How a documented use of a lever is reported to have gone, in the order in which it is told. */
export const recordOutcomes = ['worked', 'partly', 'failed', 'backfired'] as const

/** Uses that worked for a short time only are in no record. */
export type RecordOutcome = (typeof recordOutcomes)[number]
