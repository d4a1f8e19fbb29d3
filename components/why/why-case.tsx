'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { NoCase } from '@/components/case/no-case'
import { BlindNote } from '@/components/raters/blind-note'
import type { FrozenReading } from '@/components/result/frozen-reading'
import { isOfThisModel } from '@/components/result/use-background'
import { useFrozenReading } from '@/components/result/use-frozen-reading'
import { fullRuns } from '@/components/result/use-reading'
import { shownAssessment } from '@/components/session/case-session'
import { useCaseView } from '@/components/session/use-case-view'
import { localePath } from '@/components/ui/locale-path'
import { rankingIn } from '@/lib/instrument/factor-ranking'
import type { CaseDraft, DraftAssessment } from '@/lib/offline/draft'
import { toAnswers } from '@/lib/offline/to-answers'
import { WhyResult, type WhyInput } from './why-result'

/** The trace of an own case on this device. */
export function WhyCase() {
  const t = useTranslations('resultPage')
  const view = useCaseView()
  if (view.kind === 'loading' || view.kind === 'stuck') return <p className="quiet">{t('loading')}</p>
  const assessment = view.kind === 'ready' ? shownAssessment(view.draft) : null
  if (view.kind !== 'ready' || assessment === null)
    return <NoCase why={view.kind === 'failed' ? view.why : null} />
  return (
    <>
      <BlindNote caseId={view.draft.caseId} />
      <Assessment key={assessment.assessmentId} draft={view.draft} assessment={assessment} />
    </>
  )
}

function Assessment({ draft, assessment }: { draft: CaseDraft; assessment: DraftAssessment }) {
  const t = useTranslations('why')
  const about = useTranslations('result.about')
  const page = useTranslations('resultPage')
  const locale = useLocale()
  const kept = useFrozenReading(assessment.snapshot)
  const frozen = kept.kind === 'frozen' ? kept.frozen : null
  const input = useInput(draft, assessment, frozen)
  if (kept.kind === 'loading') return <p className="quiet">{page('loading')}</p>
  if (frozen !== null && !isOfThisModel(frozen.reading))
    return <p className="note">{t('older', { matrix: frozen.reading.result.model.matrix })}</p>
  const back = `${localePath(locale, '/result')}?case=${draft.caseId}&assessment=${assessment.assessmentId}`
  return <WhyResult input={input} title={draft.situation.codeName.value || about('unnamed')} back={back} />
}

/** Of a submitted assessment what was frozen, else what is answered now. */
function useInput(draft: CaseDraft, assessment: DraftAssessment, frozen: FrozenReading | null): WhyInput {
  const { answers, submittedAt } = assessment
  const ranked = draft.situation.factorRanking.value
  return useMemo(
    () =>
      frozen === null
        ? {
            answers: toAnswers(answers),
            ranking: rankingIn(ranked),
            runs: fullRuns,
            words: null,
            basis: { kind: 'draft', preview: false },
          }
        : {
            answers: frozen.answers,
            ranking: frozen.ranking,
            runs: frozen.reading.result.model.runs,
            words: frozen.words,
            basis: { kind: 'submitted', at: submittedAt },
          },
    [answers, ranked, frozen, submittedAt],
  )
}
