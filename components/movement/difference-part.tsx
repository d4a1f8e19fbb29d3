import type { ReactNode } from 'react'

/** More rows than these would hide on a phone what comes after them: they are folded to their heading. */
const mostOpen = 6

type DifferencePartProps = {
  /** Where the brief above leads to. */
  readonly id: string
  readonly heading: string
  /** How many rows there are, in words, where the heading does not say so. */
  readonly what?: string
  readonly rows: number
  readonly children: ReactNode
}

/** One part of what changed, folded where it is long. On paper nothing of it is. */
export function DifferencePart({ id, heading, what, rows, children }: DifferencePartProps) {
  if (rows <= mostOpen)
    return (
      <div id={id}>
        <h3>{heading}</h3>
        {children}
      </div>
    )
  return (
    <details className="part">
      <summary>
        <h3>{heading}</h3>
        {what === undefined ? null : <span className="small quiet w4 num">{what}</span>}
      </summary>
      <div id={id}>{children}</div>
    </details>
  )
}
