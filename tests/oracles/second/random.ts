/** 32-bit FNV-1a of a text's UTF-8 bytes (section 3). */
export function fnv1a32(text: string): number {
  let hash = 2166136261
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 16777619)
  return hash >>> 0
}

/** The splitmix32 generator from a seed: each call gives the next 32 bits. */
export function splitmix32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return (mixed ^ (mixed >>> 15)) >>> 0
  }
}

/** The sfc32 generator from three words and a counter: each call gives the next 32 bits. */
export function sfc32(first: number, second: number, third: number, counter: number): () => number {
  let [a, b, c, count] = [first, second, third, counter]
  return () => {
    const drawn = (a + b + count) >>> 0
    count = (count + 1) >>> 0
    a = (b ^ (b >>> 9)) >>> 0
    b = (c + (c << 3)) >>> 0
    c = (((c << 21) | (c >>> 11)) + drawn) >>> 0
    return drawn
  }
}

/** The 32-bit numbers of one stream: seeded by its name, counter 1, the first 12 dropped. */
export function streamOf(seed: string, streamId: string): () => number {
  const words = splitmix32(fnv1a32(`${seed}|${streamId}`))
  const next = sfc32(words(), words(), words(), 1)
  for (let dropped = 0; dropped < 12; dropped += 1) next()
  return next
}

/** So many uniform numbers in (0, 1) from the head of a stream. */
export function uniforms(seed: string, streamId: string, count: number): readonly number[] {
  const next = streamOf(seed, streamId)
  return Array.from({ length: count }, () => (next() + 0.5) / 4294967296)
}
