import { fillStream, toUniform } from '@/lib/scoring/random'

/** Unimodal triples add to agreement, bimodal ones take away; by pattern of empty and filled places. */
function layerAgreement(filled: readonly boolean[]): number {
  const places = filled.length
  const used = filled.filter(Boolean).length
  if (used === places) return 0
  if (used === 1) return 1
  let unimodal = 0
  let bimodal = 0
  for (let first = 0; first < places - 2; first += 1) {
    for (let second = first + 1; second < places - 1; second += 1) {
      for (let third = second + 1; third < places; third += 1) {
        const pattern = [filled[first], filled[second], filled[third]]
          .map((on) => (on === true ? '1' : '0'))
          .join('')
        if (pattern === '110' || pattern === '011') unimodal += 1
        if (pattern === '101') bimodal += 1
      }
    }
  }
  const spread =
    unimodal + bimodal === 0
      ? 0
      : ((places - 2) * unimodal - (places - 1) * bimodal) / ((places - 2) * (unimodal + bimodal))
  return spread * (1 - (used - 1) / (places - 1))
}

/**
 * Van der Eijk's A of ratings on an ordered scale, from how often each place was chosen: 1 = all at one place, 0 = spread
 * evenly, -1 = half at each end. Null without ratings. With few raters a positive A is expected by guessing alone: print
 * `expectedByGuessing` beside it. Source: van der Eijk 2001, Quality & Quantity 35: 325-341.
 */
export function vanDerEijkAgreement(frequencies: readonly number[]): number | null {
  const total = frequencies.reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  let rest = frequencies
  let agreement = 0
  while (rest.some((count) => count > 0)) {
    const filled = rest.map((count) => count > 0)
    const depth = Math.min(...rest.filter((count) => count > 0))
    const used = filled.filter(Boolean).length
    agreement += ((depth * used) / total) * layerAgreement(filled)
    rest = rest.map((count) => (count > 0 ? count - depth : 0))
  }
  return agreement
}

/** Polarisation, 0 = agreement to 1 = half at each end: (1 - A) / 2. Null without ratings. */
export function polarisation(frequencies: readonly number[]): number | null {
  const agreement = vanDerEijkAgreement(frequencies)
  return agreement === null ? null : (1 - agreement) / 2
}

/** Every way to spread `raters` over `places`, with its number of orders. */
function* spreads(raters: number, places: number): Generator<{ counts: number[]; orders: number }> {
  if (places === 1) {
    yield { counts: [raters], orders: 1 }
    return
  }
  let choose = 1
  for (let here = 0; here <= raters; here += 1) {
    for (const rest of spreads(raters - here, places - 1)) {
      yield { counts: [here, ...rest.counts], orders: choose * rest.orders }
    }
    choose = (choose * (raters - here)) / (here + 1)
  }
}

/** What A looks like when every rater picks a place blindly. */
export type GuessingReference = {
  readonly mean: number
  /** The smallest A that at least 95% of guesses do not exceed. */
  readonly upper: number
  /** Chance that A is not above 0. */
  readonly notPositive: number
}

/** Differences below this are rounding, not disagreement. */
const tolerance = 1e-12

/** Larger groups have too many ways to guess: from here on some of them are drawn. */
const mostExact = 20
const draws = 4_000

/** What guesses of a group look like: how A falls out, and with which share. */
function guessesOf(raters: number, places: number): { agreement: number; share: number }[] {
  if (raters > mostExact) {
    return drawnGuesses(raters, places).map((counts) => ({
      agreement: vanDerEijkAgreement(counts) ?? 0,
      share: 1 / draws,
    }))
  }
  const all = [...spreads(raters, places)]
  const total = all.reduce((sum, { orders }) => sum + orders, 0)
  return all.map(({ counts, orders }) => ({
    agreement: vanDerEijkAgreement(counts) ?? 0,
    share: orders / total,
  }))
}

/** The same draws for the same group, every time. */
function drawnGuesses(raters: number, places: number): number[][] {
  const stream = new Uint32Array(raters * draws)
  fillStream(stream, 'guessing', `${String(raters)} ${String(places)}`)
  return Array.from({ length: draws }, (_, draw) => {
    const counts = Array.from({ length: places }, () => 0)
    for (const one of stream.subarray(draw * raters, (draw + 1) * raters)) {
      const place = Math.floor(toUniform(one) * places)
      counts[place] = (counts[place] ?? 0) + 1
    }
    return counts
  })
}

const known = new Map<string, GuessingReference>()

/**
 * A under blind guessing by a group on a scale of `places` (van der Eijk's A has a positive bias in small ones): exact up to
 * 20 people, and from 4,000 drawn groups above, which is good to .01.
 */
export function expectedByGuessing(raters: number, places = 5): GuessingReference {
  const key = `${String(raters)} ${String(places)}`
  const found = known.get(key) ?? summarise(guessesOf(raters, places))
  known.set(key, found)
  return found
}

function summarise(guesses: readonly { agreement: number; share: number }[]): GuessingReference {
  const outcomes = guesses.toSorted((left, right) => left.agreement - right.agreement)
  let mean = 0
  let notPositive = 0
  let below = 0
  let upper = 1
  for (const { agreement, share } of outcomes) {
    mean += agreement * share
    if (agreement <= tolerance) notPositive += share
    if (below < 0.95 - tolerance) upper = agreement
    below += share
  }
  return { mean, upper, notPositive }
}
