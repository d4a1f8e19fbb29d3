'use client'

import { NextIntlClientProvider, useLocale } from 'next-intl'
import { useMemo } from 'react'
import { useRetried } from '@/components/ui/use-retried'
import type { CaseDraft, DraftAssessment } from '@/lib/offline/draft'

type NewQuestionsProps = { readonly draft: CaseDraft; readonly assessment: DraftAssessment }

/**
 * What a re-assessment that moved to newer questions did not take over, and what it asks anew; nothing where the questions
 * are those of the assessment before. It is rare, so its words come only when it is needed.
 */
export function NewQuestions({ draft, assessment }: NewQuestionsProps) {
  const locale = useLocale()
  const from = draft.assessments.find(({ assessmentId }) => assessmentId === assessment.basedOn)
  const isNeeded = from !== undefined && from.instrument !== assessment.instrument
  const loaded = useRetried(useMemo(() => (isNeeded ? () => load(locale) : null), [isNeeded, locale]))
  if (!isNeeded || loaded === null) return null
  return (
    <NextIntlClientProvider locale={locale} messages={loaded.messages}>
      <loaded.NewQuestionsList from={from} to={assessment} />
    </NextIntlClientProvider>
  )
}

async function load(locale: string) {
  const [{ NewQuestionsList }, { loadMessages }] = await Promise.all([
    import('./new-questions-list'),
    import('@/lib/i18n/next/load-messages'),
  ])
  return { NewQuestionsList, messages: await loadMessages(locale, ['instrument']) }
}
