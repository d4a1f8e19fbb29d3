'use client'

import { useTranslations } from 'next-intl'
import { FormField } from './form-field'

type FieldProps = {
  label: string
  name: string
  /** A new one, with the rules beside it, or the one that stands. */
  isNew: boolean
}

export function PassphraseField({ label, name, isNew }: FieldProps) {
  const t = useTranslations('people')
  return (
    <FormField
      label={label}
      name={name}
      type="password"
      required
      maxLength={256}
      {...(isNew ? { autoComplete: 'new-password', hint: t('rules') } : { autoComplete: 'current-password' })}
    />
  )
}
