import type { ReactNode } from 'react'

/**
 * What the tags in the result's messages mean: strong, quiet, an effect, a value that is never mirrored,
 * and what is only heard.
 */
export const rich = {
  b: (chunks: ReactNode) => <b>{chunks}</b>,
  q: (chunks: ReactNode) => <span className="quiet">{chunks}</span>,
  e: (chunks: ReactNode) => <span className="effect">{chunks}</span>,
  vh: (chunks: ReactNode) => <span className="vh">{chunks}</span>,
  v: (chunks: ReactNode) => <bdi dir="ltr">{chunks}</bdi>,
}
