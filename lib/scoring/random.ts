/** 2^32: the number of values one draw can take. */
const span = 4294967296
/** Draws thrown away after seeding, so that streams with similar names start unrelated (section 3). */
const warmUp = 12

/** The bytes of a text in UTF-8; a lone surrogate becomes U+FFFD, as in TextEncoder. */
function utf8(text: string): number[] {
  const bytes: number[] = []
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
    else {
      bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63))
      bytes.push(0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
    }
  }
  return bytes
}

/** FNV-1a, 32 bits, over the UTF-8 bytes of a text. Gives an unsigned integer. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of utf8(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}

/** The first three outputs of splitmix32 from a seed: the state that sfc32 starts from. */
function spread(seed: number): readonly [number, number, number] {
  const next = (step: number) => {
    const state = (seed + Math.imul(step, 0x9e3779b9)) | 0
    const once = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    const twice = Math.imul(once ^ (once >>> 15), 0x735a2d97)
    return twice ^ (twice >>> 15)
  }
  return [next(1), next(2), next(3)]
}

/**
 * Fills `out` with unsigned 32-bit draws of sfc32 from a raw state, after `skip` draws are thrown away.
 * Source: Doty-Humphrey, PractRand; checked against the vectors of oracle 10.
 */
export function fillFromState(
  out: Uint32Array,
  state: readonly [number, number, number, number],
  skip: number,
): void {
  let [a, b, c, counter] = state
  for (let index = -skip; index < out.length; index += 1) {
    const draw = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + draw) | 0
    if (index >= 0) out[index] = draw
  }
}

/** Fills `out` with the stream of this name under this seed. The same two texts always give the same numbers. */
export function fillStream(out: Uint32Array, seed: string, stream: string): void {
  fillFromState(out, [...spread(hashText(`${seed}|${stream}`)), 1], warmUp)
}

/** A draw as a uniform number strictly between 0 and 1. */
export const toUniform = (draw: number): number => (draw + 0.5) / span

/**
 * The bound below which a raw draw falls when its uniform number is below `share` (0 to 1): compare `draw + 0.5` with
 * it. Multiplying by a power of two is exact, so this is the same comparison.
 */
export const drawBound = (share: number): number => share * span
