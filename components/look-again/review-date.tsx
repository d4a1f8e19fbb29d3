'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DayInput } from '@/components/ui/day-input'
import { useFieldEdit } from '@/components/open-case/use-field-edit'

/** The day by which to look again. It shows what is typed as long as that is no day, then what stands. */
export function ReviewDate({
  caseId,
  value,
  disabled,
}: {
  caseId: string
  value: string
  disabled: boolean
}) {
  const t = useTranslations('lookAgain')
  const [typed, setTyped] = useState<string | null>(null)
  const { edit, problem } = useFieldEdit(caseId, 'reviewDate')

  return (
    <div className="field">
      <label htmlFor="review-date">{t('date')}</label>
      <DayInput
        id="review-date"
        hint={t('dateHint')}
        notKept={t('dateNotKept')}
        value={typed ?? value}
        disabled={disabled}
        onChange={({ target }) => {
          const day = target.value
          setTyped(day)
          if (target.validity.valid) void edit(() => day)
        }}
        onBlur={({ target }) => {
          if (target.validity.valid) setTyped(null)
        }}
      />
      {problem === null ? null : <p role="alert">{t(problem)}</p>}
    </div>
  )
}
