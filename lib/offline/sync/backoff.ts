/** Wait before the next try, in ms, after so many failures in a row: 2 s, doubling, at most 60 s. */
export const backoffMs = (failures: number): number => Math.min(60_000, 1_000 * 2 ** Math.min(failures, 6))
