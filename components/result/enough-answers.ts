/** Below this many answers no share is shown at all. Source: scoring 7. */
export const enoughAnswers = 8
