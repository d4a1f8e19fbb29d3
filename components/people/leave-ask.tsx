'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { localePath } from '@/components/ui/locale-path'
import type { Unsent } from '@/lib/offline/person/kept-of-person'
import { leave, unsent, type Whose } from './leave'

type Step = 'asking' | 'going' | Awaited<ReturnType<typeof leave>>
type Props = {
  /** `all`: by whoever stands before a page that is locked, so no case is named. */
  whose: Whose
  onStay: () => void
}

/** Says what signing out removes from this browser, and what of it the server does not have, before it does. */
export function LeaveAsk({ whose, onStay }: Props) {
  const t = useTranslations('people.leave')
  const locale = useLocale()
  const [step, setStep] = useState<Step>('asking')
  const [found, setFound] = useState<readonly Unsent[] | 'unreadable' | null>(null)
  useEffect(() => {
    unsent(whose).then(setFound, () => {
      setFound('unreadable')
    })
  }, [whose])
  const go = () => {
    setStep('going')
    void leave(whose).then((end) => {
      if (end === 'done') window.location.replace(localePath(locale, '/start'))
      else setStep(end)
    })
  }

  if (step === 'later' || step === 'not-removed') {
    return (
      <p className="note" role="alert">
        {t(step)}
      </p>
    )
  }
  const isNothing = found !== null && found !== 'unreadable' && found.length === 0
  return (
    <div className="note stack-s" role="group" aria-labelledby="leave-title">
      <p id="leave-title" className="w6" role="status">
        {found === null ? t('looking') : t(whose === 'own' ? 'lead' : 'leadAll')}
      </p>
      {found === null ? null : <Losses found={found} isNamed={whose === 'own'} />}
      <p className="rowx mt-3">
        <button type="button" className="btn" onClick={onStay}>
          {t(whose === 'own' ? 'stay' : 'keep')}
        </button>
        <button
          type="button"
          className="btn btn-1"
          disabled={found === null || step === 'going'}
          onClick={go}
        >
          {t(whose === 'all' ? 'remove' : isNothing ? 'go' : 'goLosing')}
        </button>
      </p>
    </div>
  )
}

function Losses({ found, isNamed }: { found: readonly Unsent[] | 'unreadable'; isNamed: boolean }) {
  const t = useTranslations('people.leave')
  if (found === 'unreadable') return <p>{t('unreadable')}</p>
  if (found.length === 0) return <p>{t('allSent')}</p>
  const changes = found.reduce((sum, one) => sum + one.changes, 0)
  return (
    <>
      <p>{t('unsent', { changes, cases: found.length })}</p>
      {isNamed ? (
        <ul>
          {found.map(({ caseId, codeName, changes: count }) => (
            <li key={caseId}>
              {t('ofCase', { name: codeName.trim() === '' ? t('unnamed') : codeName, count })}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
