'use client'

import { useId, type ComponentProps } from 'react'

type FieldProps = { label: string; hint?: string } & ComponentProps<'input'>

/** A field of a form on people, with what it takes said below it. */
export function FormField({ label, hint, ...input }: FieldProps) {
  const id = useId()
  const hintId = hint === undefined ? undefined : `${id}-hint`
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input className="input" id={id} aria-describedby={hintId} {...input} />
      {hint === undefined ? null : (
        <p className="small quiet" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  )
}
