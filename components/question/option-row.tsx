import type { ReactNode } from 'react'

type OptionRowProps = {
  name: string
  value: string
  /** A box to tick where several may be chosen. */
  type?: 'radio' | 'checkbox'
  /** The quiet sign before the words: the level, or a mark for what is not a level. */
  mark?: string | undefined
  /** Set off from the anchors above it. */
  apart?: boolean
  children: ReactNode
}

export function OptionRow({ name, value, type = 'radio', mark, apart = false, children }: OptionRowProps) {
  return (
    <label className={apart ? 'opt dk' : 'opt'}>
      <input type={type} name={name} value={value} />
      <span className="lv num" aria-hidden="true">
        {mark ?? ''}
      </span>
      <span>{children}</span>
    </label>
  )
}
