'use client'

import { currentView, loadDevice, openAssessment, type CaseView } from '@/components/open-case/case-session'
import { useCasePart } from '@/components/open-case/use-case-view'
import type { DraftAnswer } from '@/lib/offline/draft'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import { AnswerWords } from '@/components/open-case/answer-words'
import { ConflictChoice } from './conflict-choice'

type ItemConflictProps = {
  itemId: string
  /** What the item is called. */
  name: string
  /** The words of each option, by the value of its field: an answer, or how it is known. */
  options: Readonly<Record<string, string>>
}

/** Shown on an item that another device has changed meanwhile: both values, and the choice between them. */
export function ItemConflict({ itemId, name, options }: ItemConflictProps) {
  const dates = useDeviceDates()
  const answer = useCasePart((view) => disputedAnswer(view, itemId))
  const offer = useCasePart((view) => offeredAnswer(view, itemId))
  const theirs = answer?.conflict ?? offer
  if (theirs === null) return null

  const wordsOf = (value: string) => options[value] ?? value
  return (
    <ConflictChoice
      name={name}
      mine={<AnswerWords answer={answer ?? blankAnswer} wordsOf={wordsOf} />}
      theirs={<AnswerWords answer={theirs.answer} wordsOf={wordsOf} />}
      theirsAt={dates.moment(theirs.madeAt)}
      from={theirs === offer ? 'file' : 'device'}
      onChoose={async (choice) => {
        const view = currentView()
        const assessment = view.kind === 'ready' ? openAssessment(view.draft) : null
        if (view.kind !== 'ready' || assessment === null) return
        const { assessmentId } = assessment
        const device = await loadDevice()
        await device.settleConflict(view.draft.caseId, { of: 'answer', assessmentId, itemId }, choice)
      }}
    />
  )
}

/** The answer of an item where two values of it stand; null where there is nothing to choose. */
function disputedAnswer(view: CaseView, itemId: string): DraftAnswer | null {
  const answer = view.kind === 'ready' ? openAssessment(view.draft)?.answers[itemId] : undefined
  const isDisputed = answer?.conflict != null || offeredAnswer(view, itemId) !== null
  return isDisputed ? (answer ?? null) : null
}

/** What a file offers for an item; null: nothing. */
function offeredAnswer(view: CaseView, itemId: string): DraftAnswer['conflict'] {
  if (view.kind !== 'ready') return null
  const assessmentId = openAssessment(view.draft)?.assessmentId
  const offer = view.draft.offered.find(
    ({ place }) => place.of === 'answer' && place.itemId === itemId && place.assessmentId === assessmentId,
  )
  return offer?.theirs.of === 'answer' ? offer.theirs : null
}

const blankAnswer = { value: null, known: null, note: '' } as const
