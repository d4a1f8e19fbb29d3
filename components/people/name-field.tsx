'use client'

import type { ComponentProps } from 'react'
import { FormField } from './form-field'

type NameFieldProps = Omit<ComponentProps<typeof FormField>, 'name' | 'defaultValue'> & { value?: string }

export function NameField({ value = '', ...field }: NameFieldProps) {
  return <FormField name="name" maxLength={60} autoComplete="off" defaultValue={value} {...field} />
}
