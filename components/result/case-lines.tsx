'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useToday } from '@/components/look-again/use-today'
import { GuidesNote } from '@/components/guides/guides-note'
import { WhenToLook } from '@/components/look-again/when-to-look'
import { OtherViews } from '@/components/raters/other-views'
import { CasesLikeOurs } from '@/components/situation/cases-like-ours'
import { localePath } from '@/components/ui/locale-path'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import { Line } from '@/components/words/line'
import { useDueWords } from '@/components/words/use-due-words'
import { WithTexts } from '@/components/words/with-texts'
import { model } from '@/lib/levers/model'
import type { CaseDraft, DraftAssessment } from '@/lib/offline/draft'
import { dueOf } from '@/lib/reading/cases/due-of'
import { isHeld } from '@/lib/reading/stops'
import { raisedStops } from '@/lib/scoring/stops'
import { analogiesIn } from '@/lib/wire/analogies'
import { toAnswers } from '@/lib/wire/to-answers'

type CaseLinesProps = { readonly draft: CaseDraft; readonly assessment: DraftAssessment }

/** What belongs to a case beside its result, each folded to a line that says how it stands. Open where two devices differ. */
export function CaseLines({ draft, assessment }: CaseLinesProps) {
  const t = useTranslations('resultPage')
  const look = useTranslations('lookAgain')
  const raters = useTranslations('raters.ask')
  const guides = useTranslations('guides.index')
  const lookWords = useLookWords(draft)
  const { caseId, situation, assessments } = draft
  const isNewest = assessments.at(-1) === assessment
  const { marks, own } = analogiesIn(situation.analogies.value)
  const isDisputed = (...fields: readonly (keyof typeof situation)[]) =>
    fields.some((field) => situation[field].conflict !== null)
  return (
    <section className="section np" aria-labelledby="h-case" id="case">
      <h2 id="h-case">{t('beside')}</h2>
      <ul className="lines l2">
        {isHeld(raisedStops(model.stops, { answers: toAnswers(assessment.answers) })) ? null : (
          <Line
            id="like-ours"
            name={t('likeOurs.heading')}
            what={t('likeOurs.what', { count: Object.keys(marks).length + own.length })}
            isOpen={isDisputed('analogies')}
          >
            <WithTexts of="documented" waiting={null}>
              <CasesLikeOurs draft={draft} canChange={assessment.status === 'draft'} />
            </WithTexts>
          </Line>
        )}
        {isNewest ? (
          <Line
            id="look-again"
            name={look('heading')}
            what={lookWords}
            isOpen={isDisputed('reviewDate', 'watchFor', 'watchSeen')}
          >
            <WhenToLook draft={draft} />
          </Line>
        ) : null}
        {assessments.length > 1 ? (
          <Line name={t('history')} what={t('historyWhat', { count: assessments.length })} id="history">
            <History draft={draft} shown={assessment} />
          </Line>
        ) : null}
        <Line name={raters('heading')} what={raters('what')}>
          <OtherViews caseId={caseId} />
        </Line>
        <Line name={guides('title')} what={guides('lead')}>
          <GuidesNote />
        </Line>
      </ul>
    </section>
  )
}

/** When a new look is due, in a few words. */
function useLookWords({ situation, assessments }: CaseDraft): string {
  const t = useTranslations('lookAgain')
  const today = useToday()
  const { reviewDate, watchFor, watchSeen } = situation
  const due = dueOf(
    {
      ...{ reviewDate: reviewDate.value, watchFor: watchFor.value, watchSeen: watchSeen.value },
      status: assessments.at(-1)?.status ?? 'draft',
    },
    today,
  )
  const { called, ahead } = useDueWords()(due)
  return called.length + ahead.length === 0 ? t('nothingSet') : [...called, ...ahead].join(' ')
}

function History({ draft, shown }: { readonly draft: CaseDraft; readonly shown: DraftAssessment }) {
  const t = useTranslations('resultPage')
  const locale = useLocale()
  const dates = useDeviceDates()
  return (
    <>
      <ol className="rlist">
        {draft.assessments.map(({ assessmentId, status, submittedAt, createdAt }) => (
          <li key={assessmentId}>
            <a
              href={`${localePath(locale, '/result')}?case=${draft.caseId}&assessment=${assessmentId}`}
              aria-current={assessmentId === shown.assessmentId ? 'true' : undefined}
            >
              {t('historyItem', { status, date: dates.moment(submittedAt ?? createdAt) })}
            </a>
          </li>
        ))}
      </ol>
      <p className="mt-3">
        <a className="btn" href={`${localePath(locale, '/movement')}?case=${draft.caseId}`}>
          {t('movement')}
        </a>
      </p>
    </>
  )
}
