import type { Offered } from '@/lib/offline/draft'
import { answerOf } from '@/lib/offline/case/same-answer'
import type { FiledAssessment } from '@/lib/wire/filed-case'
import { situationFields } from '@/lib/wire/situation-fields'
import { mergeValue } from './merge-value'
import type { Opened, Step } from './step'
import { counted } from './report'

/** Meets each part of the situation with what stands here. */
export const mergeFields = (opened: Opened, step: Step): Opened =>
  situationFields.reduce((sum, field) => {
    const filed = step.filed.situation[field]
    if (filed === undefined) return sum
    const { value, madeAt, past } = filed
    const theirs = { of: 'situation', value, revision: 0, madeAt } as const
    return mergeOne(sum, step, 'fields', { place: { of: 'situation', field }, theirs, past })
  }, opened)

/** Meets the answers of an assessment of the file with those of one here: the same, or the one that is open here. */
export const mergeAnswers = (
  opened: Opened,
  step: Step,
  { answers, basedOn }: FiledAssessment,
  assessmentId: string,
): Opened =>
  Object.entries(answers).reduce((sum, [itemId, { madeAt, past, ...said }]) => {
    const theirs = { of: 'answer', answer: answerOf(said), revision: 0, madeAt } as const
    const begun = step.filed.assessments.find((one) => one.assessmentId === basedOn)?.answers[itemId]
    const all = begun === undefined || begun.madeAt === madeAt ? past : [...past, begun.madeAt]
    const place = { of: 'answer', assessmentId, itemId } as const
    return mergeOne(sum, step, 'answers', { place, theirs, past: all })
  }, opened)

function mergeOne(
  { state, report }: Opened,
  { nextId, pastOf }: Step,
  of: 'answers' | 'fields',
  offer: Offered,
): Opened {
  const { state: after, met } = mergeValue(state, { offer, pastOf, changeId: nextId() })
  return { state: after, report: counted(report, of, met) }
}
