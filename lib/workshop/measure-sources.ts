/** What the measures of agreement rest on, as citations: of one question, and of the whole questionnaire. */
export const measureSources = {
  agreement: 'van der Eijk 2001: 325-341',
  alpha: 'Krippendorff 2004: 241',
} as const
