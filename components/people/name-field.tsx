'use client'

import { FormField } from './form-field'

export function NameField({ label, hint, value = '' }: { label: string; hint: string; value?: string }) {
  return (
    <FormField label={label} hint={hint} name="name" maxLength={60} autoComplete="off" defaultValue={value} />
  )
}
