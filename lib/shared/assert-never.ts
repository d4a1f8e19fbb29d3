/** Closes a switch over a union: a new member without a branch does not compile, and throws if it is ever reached. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`)
}
