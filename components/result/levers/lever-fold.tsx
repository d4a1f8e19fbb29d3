import type { ReactNode } from 'react'

/** A fold inside an opened lever. Its heading stands inside it once more for print, where summaries go. */
export function LeverFold({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <details className="more">
      <summary>{heading}</summary>
      <div className="stack-s opened">
        <h5 className="print-only">{heading}</h5>
        {children}
      </div>
    </details>
  )
}
