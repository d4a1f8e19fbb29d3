'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { loadDevice } from '@/components/open-case/case-session'
import { storeKeptFields } from '@/components/open-case/store-kept-fields'
import { localePath } from '@/components/ui/locale-path'
import type { DraftAssessment } from '@/lib/offline/draft'
import { useDeviceDates } from '@/components/ui/use-device-dates'

/** Freezing the assessment, and the way to the result before and after it. */
export function SubmitPanel({ caseId, assessment }: { caseId: string; assessment: DraftAssessment }) {
  const t = useTranslations('check')
  const dates = useDeviceDates()
  const locale = useLocale()
  const [failed, setFailed] = useState<'conflict' | 'not-saved' | 'other' | null>(null)
  const [isBusy, setBusy] = useState(false)
  const result = localePath(locale, '/result')

  const submit = async () => {
    setBusy(true)
    await storeKeptFields() // what was tapped on the way here and is not stored yet belongs to it
    const device = await loadDevice()
    const submitted = await device.submitAssessment(caseId, assessment.assessmentId, locale)
    if (submitted.ok) window.location.href = `${result}?case=${caseId}`
    else setFailed(failureOf(submitted.problem.kind))
    setBusy(false)
  }

  return (
    <div className="note">
      {assessment.status === 'draft' ? <p>{t('submitExplain')}</p> : null}
      {assessment.status === 'submitting' ? <p>{t('submitting')}</p> : null}
      {assessment.status === 'submitted' && assessment.submittedAt !== null ? (
        <p>
          {t('submitted', {
            date: dates.moment(assessment.submittedAt),
          })}
        </p>
      ) : null}
      {assessment.changedItems.length > 0 ? (
        <p role="alert">{t('submitConflict', { count: assessment.changedItems.length })}</p>
      ) : null}
      {failed === null ? null : <p role="alert">{t(`submitFailed.${failed}`)}</p>}
      <div className="rowx mt-3">
        <a className="btn" data-case href={result}>
          {t(assessment.status === 'draft' ? 'seeResult' : 'seeFrozen')}
        </a>
        {assessment.status === 'draft' ? (
          <button type="button" className="btn btn-1" disabled={isBusy} onClick={() => void submit()}>
            {t('submit')}
          </button>
        ) : null}
      </div>
    </div>
  )
}

function failureOf(problem: string): 'conflict' | 'not-saved' | 'other' {
  if (problem === 'conflict-open') return 'conflict'
  return problem === 'not-saved' ? 'not-saved' : 'other'
}
