'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { ShownCase } from '@/components/open-case/shown-case'
import { shownText } from '@/lib/reading/cases/shown-text'
import { isOfThisModel, type FrozenReading } from '@/lib/reading/frozen-reading'
import { useFrozenReading } from '@/components/reading/use-frozen-reading'
import { localePath } from '@/components/ui/locale-path'
import { besideIn } from '@/lib/reading/to-situation'
import { useSame } from '@/components/ui/use-same'
import type { CaseDraft, DraftAssessment } from '@/lib/offline/draft'
import { toAnswers } from '@/lib/wire/to-answers'
import { defaultRuns } from '@/lib/scoring/settings'
import { WhyResult, type WhyInput } from './why-result'

/** The trace of an own case on this device. */
export function WhyCase() {
  return (
    <ShownCase>
      {(draft, assessment) => (
        <Assessment key={assessment.assessmentId} draft={draft} assessment={assessment} />
      )}
    </ShownCase>
  )
}

function Assessment({ draft, assessment }: { draft: CaseDraft; assessment: DraftAssessment }) {
  const t = useTranslations('why')
  const about = useTranslations('result.about')
  const locale = useLocale()
  const kept = useFrozenReading(assessment.snapshot)
  const frozen = kept.kind === 'frozen' ? kept.frozen : null
  const input = useInput(draft, assessment, frozen)
  if (frozen !== null && !isOfThisModel(frozen.reading))
    return <p className="note">{t('older', { matrix: frozen.reading.result.model.matrix })}</p>
  const back = `${localePath(locale, '/result')}?case=${draft.caseId}&assessment=${assessment.assessmentId}`
  const title = shownText(draft.situation.codeName.value) || about('unnamed')
  return <WhyResult input={input} title={title} back={back} />
}

/** Of a submitted assessment what was frozen, else what is answered now. */
function useInput(draft: CaseDraft, assessment: DraftAssessment, frozen: FrozenReading | null): WhyInput {
  const { instrument: version, submittedAt } = assessment
  const answers = useSame(toAnswers(assessment.answers))
  const beside = useSame(besideIn(draft.situation))
  return useMemo(
    () =>
      frozen === null
        ? {
            version,
            answers,
            ...beside,
            runs: defaultRuns,
            words: null,
            basis: { kind: 'draft' },
          }
        : {
            version: frozen.reading.result.model.instrument,
            answers: frozen.answers,
            ranking: frozen.ranking,
            clearances: frozen.clearances,
            recordView: frozen.recordView,
            runs: frozen.reading.result.model.runs,
            words: frozen.words,
            basis: { kind: 'submitted', at: submittedAt },
          },
    [version, answers, beside, frozen, submittedAt],
  )
}
