import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/people/form-problem'
import { useAskingForm } from '@/components/people/use-people-form'
import { useReviewCase } from './review-case'

/** Takes a version back that nobody has decided on, so that it can be changed. */
export function TakeBack() {
  const t = useTranslations('review.takeBack')
  const { draft, number, onDone } = useReviewCase()
  const { onSubmit, problem } = useAskingForm(
    'review/take-back',
    () => ({ caseId: draft.caseId }),
    () => {
      onDone(t('done'))
    },
  )
  return (
    <form className="note np" onSubmit={onSubmit}>
      <p>{t('lead')}</p>
      <FormProblem problem={problem} />
      <button type="submit" className="btn mt-2">
        {t('button', { number })}
      </button>
    </form>
  )
}
