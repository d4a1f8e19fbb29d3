'use client'

import { useLocale, useTranslations } from 'next-intl'
import { PreparationSheet } from './preparation-sheet'
import { CaseResult } from '@/components/reading/case-result'
import { localePath } from '@/components/ui/locale-path'
import { ClearanceLine } from '@/components/stops/clearance-line'
import { AskStart } from '@/components/stops/ask-start'
import { MovingPeople } from '@/components/stops/moving-people'
import { kindOfAskIn } from '@/lib/instrument/kind-of-ask'
import { ShownCase } from '@/components/open-case/shown-case'
import { askForTexts } from '@/components/words/with-texts'

askForTexts('levers')

/** The preparation sheet of the case that the address names, with the way back to its result. */
export function CardSheet() {
  const t = useTranslations('print.card')
  const locale = useLocale()
  return (
    <ShownCase>
      {(draft, assessment) => (
        <CaseResult
          key={assessment.assessmentId}
          assessment={assessment}
          situation={draft.situation}
          view={PreparationSheet}
          extras={{
            clearance: <ClearanceLine value={draft.situation.clearance.value} />,
            askNote: <AskStart kind={kindOfAskIn(draft.situation.kindOfAsk.value)} />,
            kindNote: <MovingPeople kind={kindOfAskIn(draft.situation.kindOfAsk.value)} />,
          }}
          actions={
            <a className="btn" data-case href={localePath(locale, '/result')}>
              {t('back')}
            </a>
          }
        />
      )}
    </ShownCase>
  )
}
