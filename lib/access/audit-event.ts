/** What an endpoint does, as it is to be recorded. Ids and words of the program only, never content. */
export type AuditEvent =
  | 'read-cases'
  | 'send-changes'
  | 'come-in'
  | 'be-first'
  | 'sign-in'
  | 'read-own-sign-ins'
  | 'end-sign-ins'
  | 'change-name'
  | 'change-passphrase'
