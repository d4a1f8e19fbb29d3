/** What one request may hold; a device with more to say sends several. The server refuses more whole. */
export const syncLimits = {
  /** Bytes of the request body. */
  bodyBytes: 1_048_576,
  changes: 200,
  /** Items that one submission may name. */
  seenItems: 500,
} as const

/** Longest texts, in UTF-16 units as `maxlength` counts them. Wider than the fields on the pages ask for. */
export const textLimits = { codeName: 200, ask: 5000, counterpart: 1000, area: 1000, note: 5000 } as const
