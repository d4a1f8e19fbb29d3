'use client'

import { useTranslations } from 'next-intl'
import { loadDevice, openAssessment, useCaseView } from '@/components/case/case-session'
import type { ItemAnswer } from '@/lib/offline/sync-types'
import { fieldValueOf } from './edit-from-field'
import { ConflictChoice } from './conflict-choice'
import { useDeviceDates } from '@/components/ui/use-device-dates'

/** Shown on an item that another device has changed meanwhile: both values, and the choice between them. */
export function ItemConflict({ itemId }: { itemId: string }) {
  const dates = useDeviceDates()
  const view = useCaseView()
  if (view.kind !== 'ready') return null
  const assessment = openAssessment(view.draft)
  const answer = assessment?.answers[itemId]
  if (assessment == null || answer?.conflict == null) return null

  const { caseId } = view.draft
  const { assessmentId } = assessment
  const settle = async (choice: 'mine' | 'theirs') => {
    const device = await loadDevice()
    await device.settleConflict(caseId, { of: 'answer', assessmentId, itemId }, choice)
  }
  return (
    <ConflictChoice
      mine={<AnswerWords itemId={itemId} answer={answer} />}
      theirs={<AnswerWords itemId={itemId} answer={answer.conflict.answer} />}
      theirsAt={dates.moment(answer.conflict.madeAt)}
      onChoose={settle}
    />
  )
}

/** The answer in the words that stand beside its radio button. */
function AnswerWords({ itemId, answer }: { itemId: string; answer: ItemAnswer }) {
  const t = useTranslations('client.conflict')
  const value = fieldValueOf(answer)
  const words = value === null ? t('empty') : (labelOf(itemId, value) ?? value)
  const known = answer.known === null ? '' : ` (${labelOf(`${itemId}:known`, answer.known) ?? answer.known})`
  return (
    <>
      {words}
      {known}
      {answer.note === '' ? null : <span className="block small">“{answer.note}”</span>}
    </>
  )
}

function labelOf(name: string, value: string): string | null {
  const radio = document.querySelector(`input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`)
  return radio?.closest('label')?.querySelector('span:last-child')?.textContent ?? null
}
