'use client'

import { useLocale, useTranslations } from 'next-intl'
import { rich } from '@/components/words/rich'
import { openAssessment, walkedAssessment } from '@/components/open-case/case-session'
import { useCaseView } from '@/components/open-case/use-case-view'
import { ReassessButton } from '@/components/open-case/reassess-button'
import type { WalkPage } from '@/lib/instrument/walk'
import type { CaseDraft } from '@/lib/offline/draft'
import { currentVersion } from '@/lib/instrument/known-versions'
import { shownText } from '@/lib/reading/cases/shown-text'
import { localePath } from '@/components/ui/locale-path'
import { InReviewNote } from '@/components/open-case/in-review-note'
import { isOpen } from '@/lib/wire/review-types'
import { RefusedChanges } from '@/components/open-case/refused-changes'
import { NewQuestions } from './new-questions'
import { OtherQuestions } from './other-questions'

type WalkNoticeProps = {
  page: WalkPage
  /** Of the instrument, whose questions this page asks. */
  version: string
}

/** Which case this is, and what keeps it from being changed, if anything. */
export function WalkNotice({ page, version }: WalkNoticeProps) {
  const t = useTranslations('client.walk')
  const locale = useLocale()
  const view = useCaseView()

  switch (view.kind) {
    case 'loading':
    case 'stuck':
      return <p className="caseline quiet">&nbsp;</p>
    case 'none':
      if (version !== currentVersion) return <OtherQuestions page={page} version={currentVersion} />
      return <p className="caseline quiet">{t('noCase')}</p>
    case 'failed':
      return (
        <p className="note no-walk" role="alert">
          {t(`failed.${view.why}`)} <a href={localePath(locale, '/cases')}>{t('toCases')}</a>
        </p>
      )
    case 'ready': {
      const assessment = walkedAssessment(view.draft)
      const asked = assessment?.instrument ?? version
      if (asked !== version) return <OtherQuestions page={page} version={asked} />
      const name = shownText(view.draft.situation.codeName.value) || t('unnamed')
      if (view.draft.deletedElsewhere) {
        return (
          <div className="note">
            <p>
              {t.rich('deletedElsewhere', { ...rich, name })}{' '}
              <a href={localePath(locale, '/cases')}>{t('toCases')}</a>
            </p>
            <RefusedChanges draft={view.draft} />
          </div>
        )
      }
      if (openAssessment(view.draft) !== null) {
        return (
          <>
            <p className="caseline quiet">
              <span>{name}</span> ·{' '}
              <a data-case href={localePath(locale, '/case-access')}>
                {t('whoMaySee')}
              </a>
            </p>
            {assessment !== null && <NewQuestions draft={view.draft} assessment={assessment} />}
            <RefusedChanges draft={view.draft} />
          </>
        )
      }
      return (
        <div className="note">
          <p>{t.rich('readOnly', { ...rich, name })}</p>
          <InReviewNote draft={view.draft} />
          <div className="rowx mt-2">
            <a className="btn" data-case href={localePath(locale, '/result')}>
              {t('toResult')}
            </a>
            {view.draft.assessments.at(-1)?.status === 'submitted' && !isInReview(view.draft) ? (
              <ReassessButton caseId={view.draft.caseId} label={t('reassess')} />
            ) : null}
          </div>
          <RefusedChanges draft={view.draft} />
        </div>
      )
    }
  }
}

const isInReview = ({ review }: CaseDraft): boolean => review !== null && isOpen(review.state)
