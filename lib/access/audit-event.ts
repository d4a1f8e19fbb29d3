/** What an endpoint does to cases, as it is to be recorded. Ids and words of the program only, never content. */
export type AuditEvent = 'read-cases' | 'send-changes'
