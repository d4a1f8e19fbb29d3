'use client'

import { useLocale, useTranslations } from 'next-intl'
import { WhenToLook } from '@/components/look-again/when-to-look'
import { RankingConflict } from '@/components/situation/ranking-conflict'
import { walkedAssessment } from '@/components/open-case/case-session'
import { useCaseView } from '@/components/open-case/use-case-view'
import { localePath } from '@/components/ui/locale-path'
import { getInstrument } from '@/lib/instrument/instruments'
import { enoughForShares } from '@/lib/reading/enough-answers'
import { listItemsOn, questionPages, walkPath } from '@/lib/instrument/walk'
import { isAnswered } from '@/lib/wire/is-answered'
import { toAnswers } from '@/lib/wire/to-answers'
import type { CaseDraft, DraftAssessment } from '@/lib/offline/draft'
import { stops } from '@/lib/levers/matrix/stops'
import { isHeld } from '@/lib/reading/stops'
import { raisedStops } from '@/lib/scoring/stops'
import { pageWords } from '@/components/words/page-words'
import { CheckItem } from './check-item'
import { QuestionLinks } from './question-links'
import { StillOpen } from './still-open'
import { SubmitPanel } from './submit-panel'

/**
 * Every answer on one page, as it will be frozen, with the way back to each. Nothing of an assessment that was asked other
 * questions than this page's: the frame leads to its own.
 */
export function CheckSheet({ version }: { version: string }) {
  const t = useTranslations('check')
  const words = useTranslations('instrument')
  const look = useTranslations('lookAgain')
  const locale = useLocale()
  const view = useCaseView()
  if (view.kind !== 'ready') return view.kind === 'none' ? <p className="note">{t('empty')}</p> : null
  const assessment = walkedAssessment(view.draft)
  if (assessment?.instrument !== version) return null
  const instrument = getInstrument(version)

  return (
    <div className="stack mt-4">
      <Totals draft={view.draft} assessment={assessment} />
      {assessment.status === 'draft' &&
      enoughForShares(toAnswers(assessment.answers)) &&
      !isHeldIn(assessment) ? (
        <StillOpen version={version} answers={assessment.answers} beside={view.draft.situation} />
      ) : null}
      <RankingConflict />
      <SubmitPanel caseId={view.draft.caseId} assessment={assessment} />
      <section className="section np" aria-labelledby="h-look-again">
        <h2 id="h-look-again">{look('heading')}</h2>
        <WhenToLook draft={view.draft} />
      </section>
      {questionPages.map((page) => (
        <section key={page} aria-labelledby={`check-${page}`}>
          <div className="pagehead">
            <h2 id={`check-${page}`}>{words(`${pageWords(page)}.name`)}</h2>
            <a className="btn" data-case href={localePath(locale, walkPath(page, version))}>
              {t('change')}
              <span className="vh"> {words(`${pageWords(page)}.name`)}</span>
            </a>
          </div>
          <ul className="rlist mt-2">
            {listItemsOn(instrument, page).map((item) => (
              <CheckItem
                key={item.id}
                item={item}
                answer={assessment.answers[item.id]}
                href={`${localePath(locale, walkPath(page, version))}#${item.id}`}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** More than this are not named above the list, which has them all. */
const mostLinked = 8

function Totals({ draft, assessment }: { draft: CaseDraft; assessment: DraftAssessment }) {
  const t = useTranslations('check')
  const all = getInstrument(assessment.instrument).items.map((item) => assessment.answers[item.id])
  const dontKnow = all.filter((answer) => answer?.value?.kind === 'dont-know').length
  const answered = all.filter((answer) => isAnswered(answer?.value)).length
  const { items } = getInstrument(assessment.instrument)
  const assumed = items.filter(({ id }) => {
    const answer = assessment.answers[id]
    return isLevelOrYesNo(answer?.value?.kind) && answer.known === null
  })
  const open = items.filter(({ id }) => (assessment.answers[id]?.value ?? null) === null)
  const conflicts = items.filter(
    ({ id }) =>
      assessment.answers[id]?.conflict != null ||
      draft.offered.some(
        ({ place }) =>
          place.of === 'answer' && place.itemId === id && place.assessmentId === assessment.assessmentId,
      ),
  ).length
  return (
    <div className="stack-s">
      <p>{t('total', { answered, of: all.length, dontKnow, open: all.length - answered - dontKnow })}</p>
      {open.length > 0 && open.length <= mostLinked && (
        <QuestionLinks label={t('open')} items={open} version={assessment.instrument} />
      )}
      {assumed.length > 0 && (
        <>
          <p>{t('assumedCount', { count: assumed.length })}</p>
          {assumed.length <= mostLinked && (
            <QuestionLinks label={t('knownOpen')} items={assumed} version={assessment.instrument} />
          )}
        </>
      )}
      {enoughForShares(toAnswers(assessment.answers)) ? null : <p>{t('fewAnswers')}</p>}
      {conflicts === 0 ? null : (
        <p className="note" role="alert">
          {t('conflicts', { count: conflicts })}
        </p>
      )}
    </div>
  )
}

/** While people are held no question is proposed. */
const isHeldIn = ({ answers }: DraftAssessment) => isHeld(raisedStops(stops, { answers: toAnswers(answers) }))

const isLevelOrYesNo = (kind: string | undefined) => kind === 'level' || kind === 'yesno'
