import { drawBound } from './random'

/** Draws are first looked up by their highest eight bits; most fall in a part that belongs to one level. */
const parts = 256
const partSize = 4294967296 / parts
const undecided = 255

/** Bounds below which a raw draw falls on each level or a lower one. */
function cumulativeBounds(shares: readonly number[]): Float64Array {
  const bounds = new Float64Array(shares.length)
  let cumulative = 0
  shares.forEach((share, level) => {
    cumulative += share
    bounds[level] = drawBound(cumulative)
  })
  return bounds
}

/** The first level whose bound lies above `place`; the last level if rounding leaves none. */
function levelAt(place: number, bounds: Float64Array): number {
  let level = 0
  while (level < bounds.length - 1 && place >= bounds[level]!) level += 1
  return level
}

/**
 * The level each raw draw falls on: the first whose cumulative share lies above its uniform number (section 3). Shares
 * are by level from 0 upwards and sum to 1.
 */
export function drawLevels(out: Uint8Array, draws: Uint32Array, shares: readonly number[]): void {
  const certain = shares.indexOf(1)
  if (certain >= 0) {
    out.fill(certain)
    return
  }
  const bounds = cumulativeBounds(shares)
  const levelOfPart = new Uint8Array(parts)
  for (let part = 0; part < parts; part += 1) {
    const lowest = levelAt(part * partSize + 0.5, bounds)
    const highest = levelAt((part + 1) * partSize - 0.5, bounds)
    levelOfPart[part] = lowest === highest ? lowest : undecided
  }
  for (let run = 0; run < out.length; run += 1) {
    const draw = draws[run]!
    const level = levelOfPart[draw >>> 24]!
    out[run] = level === undecided ? levelAt(draw + 0.5, bounds) : level
  }
}
