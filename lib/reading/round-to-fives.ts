/**
 * A range of 0 to 100 as it is said in words: in steps of five, the ends rounded outwards so that the words never
 * promise more than the range holds; the score to the nearest five.
 */
export function roundToFives(range: {
  readonly low: number
  readonly high: number
  readonly score: number | null
}) {
  return {
    low: 5 * Math.floor(range.low / 5 + slack),
    high: 5 * Math.ceil(range.high / 5 - slack),
    score: range.score === null ? null : 5 * Math.round(range.score / 5),
  }
}

/** A thousandth of a step: 60.0000001 is 60, not 65. */
const slack = 1e-3

/** The strength of a side, 0 to 1, as it is said in words: in hundredths, in steps of five. */
export const strengthInFives = ({ low, high }: { readonly low: number; readonly high: number }) => {
  const fives = roundToFives({ low: low * 100, high: high * 100, score: null })
  return { low: fives.low, high: fives.high }
}
