'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { loadDevice } from '@/components/open-case/case-session'
import { localePath } from '@/components/ui/locale-path'

/** Starts a second, blind assessment of the same negotiation and opens its first page. */
export function AskColleague({ caseId }: { caseId: string }) {
  const t = useTranslations('raters.ask')
  const locale = useLocale()
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')

  const ask = async () => {
    setState('busy')
    const made = await createBeside(caseId).catch(() => null)
    if (made === null) setState('failed')
    // In place of this page: it may show answers, and is not to be one step back from the colleague.
    else window.location.replace(`${localePath(locale, '/walk/counterpart')}?case=${made}`)
  }

  return (
    <>
      <p className="my-2">{t('explain')}</p>
      <button type="button" className="btn" disabled={state === 'busy'} onClick={() => void ask()}>
        {t('button')}
      </button>
      {state === 'failed' ? <p role="alert">{t('failed')}</p> : null}
    </>
  )
}

/** Id of the new case; null where it could not be made, or only in the memory of this page, which is about to be left. */
async function createBeside(caseId: string): Promise<string | null> {
  const device = await loadDevice()
  const made = await device.createBeside(caseId)
  if (!made.ok || device.saveStateOf(made.value.caseId).kind === 'not-saved') return null
  return made.value.caseId
}
