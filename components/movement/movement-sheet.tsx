'use client'

import { useTranslations } from 'next-intl'
import { NoCase } from '@/components/open-case/no-case'
import { BlindNote } from '@/components/open-case/blind-note'
import { useCaseView } from '@/components/open-case/use-case-view'
import { RefusedChanges } from '@/components/open-case/refused-changes'
import { SaveStatus } from '@/components/open-case/save-status'
import { shownText } from '@/lib/reading/cases/shown-text'
import type { CaseDraft } from '@/lib/offline/draft'
import { OfVersion } from '@/components/words/of-version'
import { isEachKnown, newest } from '@/lib/reading/movement/assessment-side'
import { CaseMovement } from './case-movement'
import { OneAssessment } from './one-assessment'
import { useAssessmentSides } from './use-assessment-sides'

/** What changed between two assessments of the case that the address names. */
export function MovementSheet() {
  const t = useTranslations('resultPage')
  const view = useCaseView()
  if (view.kind === 'loading' || view.kind === 'stuck') return <p className="quiet">{t('loading')}</p>
  if (view.kind !== 'ready') return <NoCase why={view.kind === 'failed' ? view.why : null} />
  return (
    <>
      <BlindNote caseId={view.draft.caseId} />
      <SaveStatus />
      <RefusedChanges draft={view.draft} />
      <OfVersion version={versionOf(view.draft)}>
        <Movement draft={view.draft} />
      </OfVersion>
    </>
  )
}

/** Whose words name the questions: those of the newest version, which knows what both of two asked; or one that is not known. */
function versionOf({ assessments }: CaseDraft): string {
  const all = assessments.map(({ instrument }) => instrument)
  return isEachKnown(assessments) ? newest(all) : (all.find((version) => newest([version]) === '') ?? '')
}

function Movement({ draft }: { draft: CaseDraft }) {
  const t = useTranslations('movement')
  const about = useTranslations('result.about')
  const sides = useAssessmentSides(draft)
  return (
    <div className="result">
      <p className="quiet">{shownText(draft.situation.codeName.value) || about('unnamed')}</p>
      <h1>{t('title')}</h1>
      {sides.length > 1 ? (
        <CaseMovement caseId={draft.caseId} sides={sides} />
      ) : (
        <OneAssessment caseId={draft.caseId} status={sides[0]?.status ?? 'draft'} />
      )}
    </div>
  )
}
