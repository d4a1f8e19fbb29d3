'use client'

import { useLocale, useTranslations } from 'next-intl'
import { RoadNote } from '@/components/guides/road-note'
import { CaseResult } from '@/components/reading/case-result'
import { ClearanceNote } from '@/components/situation/clearance-note'
import { AskStart } from '@/components/stops/ask-start'
import { MovingPeople, movingSource } from '@/components/stops/moving-people'
import { Citations } from '@/components/words/citations'
import { kindOfAskIn } from '@/lib/instrument/kind-of-ask'
import { CaseLines } from './case-lines'
import { ResultView } from './result-view'
import '@/lib/offline/device' // with the page and not after it: nothing is shown before the case is read
import { localePath } from '@/components/ui/locale-path'
import { RefusedChanges } from '@/components/open-case/refused-changes'
import { SaveStatus } from '@/components/open-case/save-status'
import type { CaseDraft, DraftAssessment } from '@/lib/offline/draft'
import { FieldConflict } from '@/components/question/field-conflict'
import { PlanLever } from '@/components/situation/plan-lever'
import { ReviewLink } from '@/components/open-case/review-link'
import { isOpen } from '@/lib/wire/review-types'
import { plannedIn } from '@/lib/wire/planned-levers'
import { RankFactors } from '@/components/situation/rank-factors'
import { RankingConflict } from '@/components/situation/ranking-conflict'
import { ReassessButton } from '@/components/open-case/reassess-button'
import { ShownCase } from '@/components/open-case/shown-case'
import { askForTexts } from '@/components/words/with-texts'

askForTexts('levers')

/** The result of the case that the address names, with the way back to its answers and its other assessments. */
export function ResultSheet() {
  return <ShownCase>{(draft, assessment) => <Result draft={draft} assessment={assessment} />}</ShownCase>
}

type ResultProps = { draft: CaseDraft; assessment: DraftAssessment }

function Result({ draft, assessment }: ResultProps) {
  const planned = useTranslations('client.planned')
  const { caseId, situation } = draft
  return (
    <>
      <RefusedChanges draft={draft} />
      <RankingConflict />
      <FieldConflict field="plannedLevers" name={planned('name')} />
      <CaseResult
        key={assessment.assessmentId}
        assessment={assessment}
        situation={situation}
        view={ResultView}
        extras={{
          rankFactors: assessment.status === 'draft' ? <RankFactors draft={draft} /> : null,
          clearance: <ClearanceNote draft={draft} canRecord={assessment.status === 'draft'} />,
          askNote: <AskStart kind={kindOfAskIn(situation.kindOfAsk.value)} withSources />,
          kindNote: (
            <MovingPeople kind={kindOfAskIn(situation.kindOfAsk.value)}>
              <Citations sources={[movingSource]} />
            </MovingPeople>
          ),
          planned: plannedIn(situation.plannedLevers.value),
          planLever: (lever, canPlan) => <PlanLever {...{ draft, lever, canPlan }} />,
          whyOf: { kind: 'case', caseId, assessmentId: assessment.assessmentId },
          more: (
            <>
              <RoadNote level={situation.counterpartLevel.value} />
              <CaseLines draft={draft} assessment={assessment} />
            </>
          ),
        }}
        review={<ReviewLink draft={draft} assessment={assessment} />}
        actions={<Actions draft={draft} assessment={assessment} />}
      />
      <SaveStatus />
    </>
  )
}

function Actions({ draft, assessment }: ResultProps) {
  const t = useTranslations('resultPage')
  const locale = useLocale()
  const print = useTranslations('print.card')
  const isNewest = draft.assessments.at(-1) === assessment
  const isInReview = draft.review !== null && isOpen(draft.review.state)
  return (
    <>
      {assessment.status === 'draft' ? (
        <a className="btn" data-case href={localePath(locale, '/walk/counterpart')}>
          {t('change')}
        </a>
      ) : null}
      {assessment.status === 'submitted' && isNewest && !isInReview ? (
        <ReassessButton caseId={draft.caseId} label={t('reassess')} />
      ) : null}
      <a className="btn" data-case href={localePath(locale, '/card')}>
        {print('link')}
      </a>
      <a className="btn" data-case href={localePath(locale, '/save-file')}>
        {t('file')}
      </a>
      <a className="btn" data-case href={localePath(locale, '/case-access')}>
        {t('whoMaySee')}
      </a>
    </>
  )
}
