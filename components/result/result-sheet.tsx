'use client'

import { useLocale, useTranslations } from 'next-intl'
import { GuidesNote } from '@/components/guides/guides-note'
import { RoadNote } from '@/components/guides/road-note'
import { CaseResult } from '@/components/reading/case-result'
import { CasesLikeOurs } from '@/components/situation/cases-like-ours'
import { ClearanceNote } from '@/components/situation/clearance-note'
import { AskStart } from '@/components/stops/ask-start'
import { MovingPeople, movingSource } from '@/components/stops/moving-people'
import { Citations } from '@/components/words/citations'
import { model } from '@/lib/levers/model'
import { isHeld } from '@/lib/reading/stops'
import { raisedStops } from '@/lib/scoring/stops'
import { toAnswers } from '@/lib/wire/to-answers'
import { kindOfAskIn } from '@/lib/instrument/kind-of-ask'
import { ResultView } from './result-view'
import { OtherViews } from '@/components/raters/other-views'
import { localePath } from '@/components/ui/locale-path'
import { RefusedChanges } from '@/components/open-case/refused-changes'
import { SaveStatus } from '@/components/open-case/save-status'
import type { CaseDraft, DraftAssessment } from '@/lib/offline/draft'
import { RankFactors } from '@/components/situation/rank-factors'
import { RankingConflict } from '@/components/situation/ranking-conflict'
import { ReassessButton } from '@/components/open-case/reassess-button'
import { ShownCase } from '@/components/open-case/shown-case'
import { WhenToLook } from '@/components/look-again/when-to-look'
import { useDeviceDates } from '@/components/ui/use-device-dates'

/** The result of the case that the address names, with the way back to its answers and its other assessments. */
export function ResultSheet() {
  return <ShownCase>{(draft, assessment) => <Result draft={draft} assessment={assessment} />}</ShownCase>
}

type ResultProps = { draft: CaseDraft; assessment: DraftAssessment }

function Result({ draft, assessment }: ResultProps) {
  const { caseId, situation, assessments } = draft
  return (
    <>
      <RefusedChanges draft={draft} />
      <RankingConflict />
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
          whyOf: { kind: 'case', caseId, assessmentId: assessment.assessmentId },
          more: (
            <>
              {isHeld(raisedStops(model.stops, { answers: toAnswers(assessment.answers) })) ? null : (
                <CasesLikeOurs draft={draft} canChange={assessment.status === 'draft'} />
              )}
              {assessments.at(-1) === assessment ? <WhenToLook draft={draft} /> : null}
              <RoadNote level={situation.counterpartLevel.value} />
              <GuidesNote />
              <OtherViews caseId={caseId} />
              {assessments.length > 1 ? <History draft={draft} shown={assessment} /> : null}
            </>
          ),
        }}
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
  return (
    <>
      {assessment.status === 'draft' ? (
        <a className="btn" data-case href={localePath(locale, '/walk/counterpart')}>
          {t('change')}
        </a>
      ) : null}
      {assessment.status === 'submitted' && isNewest ? (
        <ReassessButton caseId={draft.caseId} label={t('reassess')} />
      ) : null}
      <a className="btn" data-case href={localePath(locale, '/card')}>
        {print('link')}
      </a>
    </>
  )
}

function History({ draft, shown }: { draft: CaseDraft; shown: DraftAssessment }) {
  const t = useTranslations('resultPage')
  const locale = useLocale()
  const dates = useDeviceDates()
  return (
    <section className="section np">
      <h2>{t('history')}</h2>
      <ol className="rlist mt-2">
        {draft.assessments.map(({ assessmentId, status, submittedAt, createdAt }) => (
          <li key={assessmentId}>
            <a
              href={`${localePath(locale, '/result')}?case=${draft.caseId}&assessment=${assessmentId}`}
              aria-current={assessmentId === shown.assessmentId ? 'true' : undefined}
            >
              {t('historyItem', {
                status,
                date: dates.moment(submittedAt ?? createdAt),
              })}
            </a>
          </li>
        ))}
      </ol>
      <p className="mt-3">
        <a className="btn" href={`${localePath(locale, '/movement')}?case=${draft.caseId}`}>
          {t('movement')}
        </a>
      </p>
    </section>
  )
}
