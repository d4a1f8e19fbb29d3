'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { useQuery } from '@/components/ui/use-query'
import type { CaseReply } from '@/lib/wire/sync-types'
import { askServer, type WorkshopProblem } from './ask-workshops'
import { CasePicker } from './case-picker'
import { OwnCaseForm } from './own-case-form'
import { WorkshopProblemNote } from './workshop-problem'

/** Telling an own case in class: first which, then what leaves it. */
export function OwnCasePage() {
  const query = useQuery()
  const caseId = query?.get('case') ?? null
  if (query === null) return null
  return caseId === null ? <CasePicker /> : <OneCase caseId={caseId} />
}

function OneCase({ caseId }: { caseId: string }) {
  const t = useTranslations('workshop.own')
  const [found, setFound] = useState<CaseReply | null>(null)
  const [problem, setProblem] = useState<WorkshopProblem | null>(null)
  useEffect(() => {
    void askServer<CaseReply>(`sync?case=${encodeURIComponent(caseId)}`).then((asked) => {
      setProblem(asked.problem)
      setFound(asked.body)
    })
  }, [caseId])
  if (problem !== null) return <WorkshopProblemNote problem={problem} />
  return found === null ? <p role="status">{t('loading')}</p> : <OwnCaseForm found={found} />
}
