'use client'

import { useLocale, useTranslations } from 'next-intl'
import { MeetingCard } from '@/components/print/meeting-card'
import { BlindNote } from '@/components/raters/blind-note'
import { CaseResult } from '@/components/result/case-result'
import { localePath } from '@/components/ui/locale-path'
import { NoCase } from './no-case'
import { shownAssessment } from '@/components/session/case-session'
import { useCaseView } from '@/components/session/use-case-view'

/** The meeting card of the case that the address names, with the way back to its result. */
export function CardSheet() {
  const t = useTranslations('print.card')
  const page = useTranslations('resultPage')
  const locale = useLocale()
  const view = useCaseView()

  if (view.kind === 'loading') return <p className="quiet">{page('loading')}</p>
  const assessment = view.kind === 'ready' ? shownAssessment(view.draft) : null
  if (view.kind !== 'ready' || assessment === null)
    return <NoCase why={view.kind === 'failed' ? view.why : null} />
  return (
    <>
      <BlindNote caseId={view.draft.caseId} />
      <CaseResult
        key={assessment.assessmentId}
        assessment={assessment}
        situation={view.draft.situation}
        view={MeetingCard}
        actions={
          <a className="btn" data-case href={localePath(locale, '/result')}>
            {t('back')}
          </a>
        }
      />
    </>
  )
}
