'use client'

import { FormField } from './form-field'

type CodeFieldProps = {
  label: string
  hint?: string
  /** It is what is asked for next: whoever types is led there when it appears. */
  isNext?: boolean
}

/** The same function at each drawing, so that it is called when the field appears and at no other time. */
const focusOnce = (field: HTMLInputElement | null) => field?.focus()

/** Takes a code of the phone or a recovery code. */
export function CodeField({ label, hint, isNext = false }: CodeFieldProps) {
  return (
    <FormField
      label={label}
      name="code"
      required
      maxLength={40}
      dir="ltr"
      autoComplete="one-time-code"
      autoCapitalize="characters"
      spellCheck={false}
      {...(isNext ? { ref: focusOnce } : {})}
      {...(hint === undefined ? {} : { hint })}
    />
  )
}
