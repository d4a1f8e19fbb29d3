'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'

type FieldProps = {
  label: string
  name: string
  /** A new one, with the rules beside it, or the one that stands. */
  isNew: boolean
  isRequired?: boolean
}

export function PassphraseField({ label, name, isNew, isRequired = true }: FieldProps) {
  const t = useTranslations('people')
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        className="input"
        id={id}
        name={name}
        type="password"
        required={isRequired}
        maxLength={256}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        aria-describedby={isNew ? `${id}-rules` : undefined}
      />
      {isNew ? (
        <p className="small quiet" id={`${id}-rules`}>
          {t('rules')}
        </p>
      ) : null}
    </div>
  )
}
