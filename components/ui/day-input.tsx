import type { ComponentProps } from 'react'

type DayInputProps = Omit<
  ComponentProps<'input'>,
  'type' | 'className' | 'min' | 'max' | 'aria-describedby'
> & {
  id: string
  hint: string
  /** What to say while the field holds no whole day within these years: nothing of it is stored. */
  notKept: string
}

/**
 * A field for a day of the calendar, within the years that a case may speak of. `notKept` is shown by style alone
 * (`.day-not-kept`), so that it needs no script; while it is hidden it is no part of the description either.
 */
export function DayInput({ id, hint, notKept, ...rest }: DayInputProps) {
  return (
    <>
      <div className="hint" id={`${id}-hint`}>
        <p>{hint}</p>
        <p className="day-not-kept" role="alert">
          {notKept}
        </p>
      </div>
      <input
        className="input max-w-60"
        type="date"
        min="1900-01-01"
        max="2199-12-31"
        id={id}
        aria-describedby={`${id}-hint`}
        {...rest}
      />
    </>
  )
}
