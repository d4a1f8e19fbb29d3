'use client'

import { useTranslations } from 'next-intl'
import { useFieldEdit } from '@/components/open-case/use-field-edit'
import { FieldConflict } from '@/components/question/field-conflict'
import { Citations } from '@/components/words/citations'
import type { CaseDraft } from '@/lib/offline/draft'
import { analogiesSource } from '@/lib/reading/method/unseen-figures'
import { analogiesIn, analogiesOf } from '@/lib/wire/analogies'
import type { ChangeAnalogies } from './change-analogies'
import { MarkedCases } from './marked-cases'
import { OwnCases } from './own-cases'

/**
 * What a person says of cases beside theirs: documented ones that are very like it, or not at all, and cases that they
 * know themselves. It needs the words of `client`, `resultPage`, `levers`, `documented` and `examples.outcomes`.
 */
export function CasesLikeOurs({ draft, canChange }: { draft: CaseDraft; canChange: boolean }) {
  const t = useTranslations('resultPage.likeOurs')
  const name = useTranslations('client.analogies')('name')
  const problems = useTranslations('client.clearance')
  const { edit, problem } = useFieldEdit(draft.caseId, 'analogies')
  const said = analogiesIn(draft.situation.analogies.value)
  const change: ChangeAnalogies = (make) => edit((value) => analogiesOf(make(analogiesIn(value))))
  const isOpen = canChange && !draft.deletedElsewhere
  return (
    <div className="stack">
      <p>
        {t('why')} <Citations sources={[analogiesSource]} />
      </p>
      <MarkedCases said={said} change={isOpen ? change : null} />
      <OwnCases said={said} change={isOpen ? change : null} />
      {canChange ? null : <p className="small quiet">{t('kept')}</p>}
      {problem === null ? null : <p role="alert">{problems(problem)}</p>}
      <FieldConflict field="analogies" name={name} />
    </div>
  )
}
