'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { editCaseField } from '@/components/session/edit-case-field'
import { isUnfinished } from '@/components/session/edit-from-field'
import { DayInput } from '@/components/ui/day-input'

/** The day by which to look again. While it is being typed it shows what is typed, then what is stored. */
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
  const [hasFailed, setFailed] = useState(false)

  return (
    <div className="field">
      <label htmlFor="review-date">{t('date')}</label>
      <p className="hint" id="review-date-hint">
        {t('dateHint')}
      </p>
      <DayInput
        id="review-date"
        aria-describedby="review-date-hint"
        value={typed ?? value}
        disabled={disabled}
        onChange={({ target }) => {
          const day = target.value
          setTyped(day)
          if (isUnfinished('situation:reviewDate', day)) return
          void editCaseField(caseId, 'reviewDate', () => day).then((isSaved) => {
            setFailed(!isSaved)
          })
        }}
        onBlur={() => {
          setTyped(null)
        }}
      />
      {hasFailed ? <p role="alert">{t('failed')}</p> : null}
    </div>
  )
}
