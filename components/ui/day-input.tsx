import type { ComponentProps } from 'react'

/** A field for a day of the calendar, within the years that a case may speak of. */
export function DayInput(props: Omit<ComponentProps<'input'>, 'type' | 'className' | 'min' | 'max'>) {
  return <input className="input max-w-60" type="date" min="1990-01-01" max="2199-12-31" {...props} />
}
