'use client'

import { useId, type ComponentProps } from 'react'

type SelectFieldProps = {
  label: string
  hint?: string
  options: readonly { readonly id: string; readonly name: string }[]
  /** Words of the empty choice; absent: there is none. */
  none?: string
} & ComponentProps<'select'>

/** A field of a form on people that takes one of a list. */
export function SelectField({ label, hint, options, none, ...select }: SelectFieldProps) {
  const id = useId()
  const hintId = hint === undefined ? undefined : `${id}-hint`
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select className="input" id={id} aria-describedby={hintId} {...select}>
        {none === undefined ? null : <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
      {hint === undefined ? null : (
        <p className="small quiet" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  )
}
