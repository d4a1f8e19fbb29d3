'use client'

import { useLocale } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { loadDevice } from './case-session'

type ReassessButtonProps = {
  caseId: string
  label: string
  /** Name for screen readers where several stand on one page. */
  description?: string
}

/** Starts a new assessment from the submitted one and opens its first page. */
export function ReassessButton({ caseId, label, description }: ReassessButtonProps) {
  const locale = useLocale()
  return (
    <button
      type="button"
      className="btn"
      aria-label={description}
      onClick={() => {
        void reassess(caseId, localePath(locale, '/walk/counterpart'))
      }}
    >
      {label}
    </button>
  )
}

async function reassess(caseId: string, path: string): Promise<void> {
  const device = await loadDevice()
  const started = await device.reassess(caseId)
  if (started.ok) window.location.assign(`${path}?case=${caseId}`)
}
