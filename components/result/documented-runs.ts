/** Plausible readings of a worked example: as many as of an own case. */
export const exampleRuns = 10_000

/** Of each documented case: enough for states and warnings, and all of them must not hold up a build. */
export const documentedRuns = 2_000
