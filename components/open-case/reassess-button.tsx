'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { localePath } from '@/components/ui/locale-path'
import { loadDevice } from './case-session'

type ReassessButtonProps = {
  caseId: string
  label: string
  /** Name for screen readers where several stand on one page. */
  description?: string
}

/** Starts a new assessment from the submitted one and opens all its answers, to change what is different now. */
export function ReassessButton({ caseId, label, description }: ReassessButtonProps) {
  const t = useTranslations('client.reassess')
  const locale = useLocale()
  const [failed, setFailed] = useState<ReturnType<typeof failureOf> | null>(null)

  const reassess = async () => {
    const device = await loadDevice()
    const started = await device.reassess(caseId)
    if (started.ok) window.location.href = `${localePath(locale, '/walk/check')}?case=${caseId}`
    else setFailed(failureOf(started.problem.kind))
  }

  return (
    <>
      <button type="button" className="btn" aria-label={description} onClick={() => void reassess()}>
        {label}
      </button>
      {failed === null ? null : <p role="alert">{t(failed)}</p>}
    </>
  )
}

function failureOf(problem: string): 'wait' | 'newer' | 'failed' {
  if (problem === 'not-submitted') return 'wait'
  return problem === 'newer-version' ? 'newer' : 'failed'
}
