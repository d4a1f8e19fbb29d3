import type { ReactNode } from 'react'

/**
 * Texts that follow each other, as a single one: that React changes even where a program that translates the page has put
 * another in its place. Of several it would go on changing the one that is no longer there.
 */
const single = (chunks: ReactNode): ReactNode =>
  Array.isArray(chunks) && chunks.every((chunk) => typeof chunk === 'string') ? chunks.join('') : chunks

/**
 * What the tags in the result's messages mean: strong, quiet, an effect, a value that is never mirrored,
 * and what is only heard.
 */
export const rich = {
  b: (chunks: ReactNode) => <b>{single(chunks)}</b>,
  q: (chunks: ReactNode) => <span className="quiet">{single(chunks)}</span>,
  e: (chunks: ReactNode) => <span className="effect">{single(chunks)}</span>,
  vh: (chunks: ReactNode) => <span className="vh">{single(chunks)}</span>,
  v: (chunks: ReactNode) => <bdi dir="ltr">{single(chunks)}</bdi>,
}
