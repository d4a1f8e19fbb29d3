/** What one request may hold; a device with more to say sends several. The server refuses more whole. */
export const syncLimits = {
  /** Bytes of the request body. */
  bodyBytes: 1_048_576,
  changes: 200,
  /** Items that one submission may name. */
  seenItems: 500,
  /** Cases that one reply to a question for the list tells of. */
  listedCases: 500,
} as const

/** Longest note, in UTF-16 units as `maxlength` counts them. Wider than the fields on the pages ask for. */
export const longestNote = 5000
