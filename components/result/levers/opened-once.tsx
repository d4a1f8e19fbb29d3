'use client'

import { useState, type ReactNode } from 'react'

type OpenedOnceProps = {
  readonly className: string
  readonly summary: ReactNode
  /** Draws what is inside. */
  readonly children: () => ReactNode
}

/** A fold whose content is drawn when it is first opened: sixteen levers in full are too much for a weak phone at once. */
export function OpenedOnce({ className, summary, children }: OpenedOnceProps) {
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <details
      className={className}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setWasOpened(true)
      }}
    >
      <summary>{summary}</summary>
      {wasOpened && children()}
    </details>
  )
}
