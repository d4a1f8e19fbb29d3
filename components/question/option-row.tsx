import type { ReactNode } from 'react'

type OptionRowProps = {
  name: string
  value: string
  /** The quiet sign before the words: the level, or a mark for what is not a level. */
  mark?: string | undefined
  /** Set off from the anchors above it. */
  apart?: boolean
  children: ReactNode
}

export function OptionRow({ name, value, mark, apart = false, children }: OptionRowProps) {
  return (
    <label className={apart ? 'opt dk' : 'opt'}>
      <input type="radio" name={name} value={value} />
      <span className="lv num" aria-hidden="true">
        {mark ?? ''}
      </span>
      <span>{children}</span>
    </label>
  )
}
