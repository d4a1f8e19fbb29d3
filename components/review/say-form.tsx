import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { FormProblem } from '@/components/people/form-problem'
import { typedIn, useAskingForm } from '@/components/people/use-people-form'
import { useReviewCase } from './review-case'

type SayFormProps = {
  readonly about: {
    readonly answersId: string | null
    readonly itemId: string | null
    readonly leverId: string | null
  }
  /** It goes on with a note among reviewers, and can be nothing else. */
  readonly isNote?: boolean
}

/** As the server takes it. Unit: UTF-16 units. */
const longest = 2000

/** Says something: to everybody on the case or, for reviewers, as a note that no negotiator is ever sent. */
export function SayForm({ about, isNote = false }: SayFormProps) {
  const t = useTranslations('review.said')
  const id = useId()
  const { draft, reply, onDone } = useReviewCase()
  const { onSubmit, problem } = useAskingForm(
    'review/comment',
    (typed) => ({
      caseId: draft.caseId,
      ...about,
      audience: isNote || typedIn(typed, 'audience') === 'reviewers' ? 'reviewers' : 'everyone',
      words: typedIn(typed, 'words'),
    }),
    (form) => {
      form.reset()
      onDone(t('done'))
    },
  )
  return (
    <form onSubmit={onSubmit} className="stack-s">
      <label htmlFor={id}>{t(isNote ? 'wordsOfNote' : 'words')}</label>
      <textarea className="input" id={id} name="words" rows={3} maxLength={longest} required />
      {reply.mayDecide && !isNote ? (
        <label className="opt">
          <input type="checkbox" name="audience" value="reviewers" />
          <span className="lv" aria-hidden="true" />
          <span>{t('asNote')}</span>
        </label>
      ) : null}
      <FormProblem problem={problem} />
      <button type="submit" className="btn">
        {t('send')}
      </button>
    </form>
  )
}
