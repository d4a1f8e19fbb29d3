import { defaultRuns, previewRuns } from '@/lib/scoring/settings'

/** Plausible readings of a worked example: as many as of an own case. */
export const exampleRuns = defaultRuns

/** Of each documented case: enough for states and warnings, and all of them must not hold up a build. */
export const documentedRuns = previewRuns
