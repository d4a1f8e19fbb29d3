import type { ReactNode } from 'react'

type LineProps = {
  readonly name: string
  /** In a few words, what is inside. */
  readonly what: string
  /** Where links to it go; it opens then. */
  readonly id?: string
  /** Something inside asks to be seen. */
  readonly isOpen?: boolean
  readonly children: ReactNode
}

/** One line of a list that unfolds in place. */
export function Line({ name, what, id, isOpen = false, children }: LineProps) {
  return (
    <li>
      <details open={isOpen}>
        <summary>
          <b>{name}</b> <span>{what}</span>
        </summary>
        <div className="in" id={id}>
          {children}
        </div>
      </details>
    </li>
  )
}
