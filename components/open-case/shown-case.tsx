'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { BlindNote } from './blind-note'
import { shownAssessment } from './case-session'
import { useCaseView } from './use-case-view'
import type { CaseDraft, DraftAssessment } from '@/lib/offline/draft'
import { OfVersion } from '@/components/words/of-version'
import { NoCase } from './no-case'

type ShownCaseProps = { children: (draft: CaseDraft, assessment: DraftAssessment) => ReactNode }

/** What a page shows of the case and the assessment that its address names, or why there is nothing to show. */
export function ShownCase({ children }: ShownCaseProps) {
  const t = useTranslations('resultPage')
  const view = useCaseView()
  if (view.kind === 'loading' || view.kind === 'stuck') return <p className="quiet">{t('loading')}</p>
  const assessment = view.kind === 'ready' ? shownAssessment(view.draft) : null
  if (view.kind !== 'ready' || assessment === null)
    return <NoCase why={view.kind === 'failed' ? view.why : null} />
  return (
    <>
      <BlindNote caseId={view.draft.caseId} />
      <OfVersion version={assessment.instrument}>{children(view.draft, assessment)}</OfVersion>
    </>
  )
}
