import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/people/form-problem'
import { useAskingForm } from '@/components/people/use-people-form'
import { situationSum } from '@/lib/wire/bound-fields'
import { useReviewCase } from './review-case'

/** Sends this version to those who decide on it. What it binds, and who they are, is said before. */
export function SendForReview() {
  const t = useTranslations('review.send')
  const { draft, assessment, number, reply, onDone } = useReviewCase()
  const { caseId, situation, assessments } = draft
  const { onSubmit, problem } = useAskingForm(
    'review/send',
    () => ({ caseId, assessmentId: assessment.assessmentId, situation: situationSum(situation) }),
    () => {
      onDone(t('done'))
    },
  )
  const isOpenDraft = assessments.at(-1)?.status !== 'submitted'
  return (
    <section className="note np" aria-labelledby="h-send">
      <h2 id="h-send">{t('heading')}</h2>
      {isOpenDraft ? (
        <p>{t('draft')}</p>
      ) : reply.reviewers === 0 ? (
        <p>{t('nobody')}</p>
      ) : (
        <form onSubmit={onSubmit}>
          <p>{t('lead', { number, reviewers: reply.reviewers })}</p>
          <FormProblem problem={problem} />
          <button type="submit" className="btn btn-1 mt-2">
            {t('button', { number })}
          </button>
        </form>
      )}
    </section>
  )
}
