'use client'

import { useLocale } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { loadDevice } from './case-session'

/** Starts a new assessment from the submitted one and opens its first page. */
export function ReassessButton({ caseId, label }: { caseId: string; label: string }) {
  const locale = useLocale()
  return (
    <button
      type="button"
      className="btn"
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
