/**
 * Version of what is said between a page and the server. It goes up by one with each change of the wire that one side
 * could misread, such as a new kind of change, a new reason or a new part of a case. A page that is open through an update
 * is then told to load again, and keeps what it has not sent.
 */
export const protocolVersion = 4

/** Header that names it, in every request of a page and in every reply. A program that names none gets the current one. */
export const protocolHeader = 'counterweight-protocol'

/**
 * Header that names the person whose page this is, by id. Where another is signed in meanwhile the server answers that
 * nobody is: a page never sends one person's changes as another's.
 */
export const personHeader = 'counterweight-person'

/** Whether the other side speaks another version. `named`: what its header says; null: it has none. */
export const isOtherProtocol = (named: string | null): boolean =>
  named !== null && named !== String(protocolVersion)
