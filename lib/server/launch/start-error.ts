/**
 * A reason why the application cannot start, written for the person who started it: one line that says
 * what is so and the way out. The launcher prints the message alone and ends with a non-zero exit code.
 */
export class StartError extends Error {
  override readonly name = 'StartError'
}

/** Nothing more can be written where the database is. */
export class DiskFull extends StartError {}
