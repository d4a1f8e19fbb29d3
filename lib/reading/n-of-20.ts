export type NOf20 = {
  /** 0 to 20: how many dots are filled. */
  readonly n: number
  /** A share that rounds to none or all but is not: said as "fewer than 1" or "more than 19". */
  readonly edge: 'under' | 'over' | 'plain'
}

/** A share, 0 to 1, as "n of 20". Never claims none or all where some or not all was found. */
export function nOf20(share: number): NOf20 {
  const n = Math.round(share * 20)
  if (n === 0 && share > 0) return { n, edge: 'under' }
  if (n === 20 && share < 1) return { n, edge: 'over' }
  return { n, edge: 'plain' }
}
