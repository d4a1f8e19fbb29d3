/** Name of the pseudo-item: no fact settles it, it is a matter of priority. */
export const weightsId = 'weights'

/** What changed beside the answers, as a cause: what is said of like cases, and which stops are recorded as cleared. */
export const analogiesId = 'analogies'
export const clearancesId = 'clearances'
