'use client'

import { useId } from 'react'

export function NameField({ label, hint, value = '' }: { label: string; hint: string; value?: string }) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        className="input"
        id={id}
        name="name"
        maxLength={60}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        defaultValue={value}
      />
      <p className="small quiet" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  )
}
