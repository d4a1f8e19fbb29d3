'use client'

import { useTranslations } from 'next-intl'
import { triggers } from '@/lib/instrument/look-again'
import type { CaseDraft } from '@/lib/offline/draft'
import { FieldConflict } from '@/components/question/field-conflict'
import { ReviewDate } from './review-date'
import { TriggerBoxes } from './trigger-boxes'

/** When this case is to be assessed again, and once it is submitted, whether that has come about. */
export function WhenToLook({ draft }: { draft: CaseDraft }) {
  const t = useTranslations('lookAgain')
  const { caseId, situation, deletedElsewhere: isGone } = draft
  const watchFor = situation.watchFor.value
  const watchSeen = situation.watchSeen.value
  const isOpen = draft.assessments.at(-1)?.status === 'draft'
  const canHappen = watchSeen !== '' || (!isOpen && watchFor !== '')
  const words = (of: 'choice' | 'seen') =>
    Object.fromEntries(triggers.map((trigger) => [trigger, t(`triggers.${trigger}.${of}`)]))
  const rest = { caseId, disabled: isGone }

  return (
    <>
      <p className="quiet my-2">{t('lead')}</p>
      <ReviewDate value={situation.reviewDate.value} {...rest} />
      <FieldConflict field="reviewDate" name={t('date')} />
      <TriggerBoxes field="watchFor" value={watchFor} {...rest} />
      <FieldConflict field="watchFor" name={t('watchFor')} words={words('choice')} />
      {canHappen ? <TriggerBoxes field="watchSeen" value={watchSeen} offered={watchFor} {...rest} /> : null}
      <FieldConflict field="watchSeen" name={t('watchSeen')} words={words('seen')} />
    </>
  )
}
