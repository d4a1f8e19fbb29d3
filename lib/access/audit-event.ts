/** What an endpoint does, as it is to be recorded. Ids and words of the program only, never content. */
export const auditEvents = [
  'read-cases',
  'send-changes',
  'come-in',
  'be-first',
  'join',
  'sign-in',
  'sign-in-refused',
  'read-own-sign-ins',
  'end-sign-ins',
  'change-name',
  'change-passphrase',
  'see-who-may-see',
  'share-case',
  'end-share',
  'hand-over-case',
  'read-missions',
  'make-mission',
  'name-mission',
  'invite',
  'withdraw-invitation',
  'change-roles',
  'suspend',
  'read-trail',
] as const

export type AuditEvent = (typeof auditEvents)[number]
