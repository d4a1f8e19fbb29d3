/** What all that is written for one change has in common: who made it, and the time of the database once its case is locked. */
export type Turn = { readonly actorId: string; readonly now: Date }
