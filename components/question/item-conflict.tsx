'use client'

import { loadDevice, openAssessment } from '@/components/session/case-session'
import { useCaseView } from '@/components/session/use-case-view'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import { AnswerWords } from './answer-words'
import { ConflictChoice } from './conflict-choice'

type ItemConflictProps = { itemId: string; wordsOf?: (name: string, value: string) => string }

/** Shown on an item that another device has changed meanwhile: both values, and the choice between them. */
export function ItemConflict({ itemId, wordsOf }: ItemConflictProps) {
  const dates = useDeviceDates()
  const view = useCaseView()
  if (view.kind !== 'ready') return null
  const assessment = openAssessment(view.draft)
  const answer = assessment?.answers[itemId]
  if (assessment == null || answer?.conflict == null) return null

  const { caseId } = view.draft
  const { assessmentId } = assessment
  const shared = { itemId, ...(wordsOf === undefined ? {} : { wordsOf }) }
  return (
    <ConflictChoice
      mine={<AnswerWords {...shared} answer={answer} />}
      theirs={<AnswerWords {...shared} answer={answer.conflict.answer} />}
      theirsAt={dates.moment(answer.conflict.madeAt)}
      onChoose={async (choice) => {
        const device = await loadDevice()
        await device.settleConflict(caseId, { of: 'answer', assessmentId, itemId }, choice)
        // the buttons are gone: back to the question
        document.querySelector<HTMLElement>(`#${CSS.escape(itemId)} .opts input:checked`)?.focus()
      }}
    />
  )
}
