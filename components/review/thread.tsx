import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/people/form-problem'
import { useNames } from '@/components/people/use-names'
import { useAskingForm } from '@/components/people/use-people-form'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import { shownText } from '@/lib/reading/cases/shown-text'
import type { CommentThread } from '@/lib/review/threads'
import type { CommentEntry } from '@/lib/wire/review-types'
import { SayForm } from './say-form'
import { useReviewCase } from './review-case'

type ThreadProps = {
  readonly thread: CommentThread
  /** What it is about, where it does not stand beside that. */
  readonly about?: string
}

/** One thread: what was said, by whom and when; notes among reviewers in a frame that says so. */
export function Thread({ thread: { first, answers }, about }: ThreadProps) {
  const t = useTranslations('review.said')
  const { draft, reply, onDone } = useReviewCase()
  const isSettled = first.settledAt !== null
  const { onSubmit, problem } = useAskingForm(
    'review/settle',
    () => ({ caseId: draft.caseId, commentId: first.commentId, isSettled: !isSettled }),
    () => {
      onDone(t(isSettled ? 'openedAgain' : 'settledNow'))
    },
  )
  return (
    <article className="mt-4 border-t border-ink pt-2" data-settled={isSettled ? '' : undefined}>
      {about === undefined ? null : <h3>{about}</h3>}
      {isSettled ? <span className="tag">{t('settled')}</span> : null}
      <ol className="list-none p-0">
        {[first, ...answers].map((comment) => (
          <li
            key={comment.commentId}
            className={
              comment.audience === 'reviewers' ? 'my-2 border border-dashed border-edge p-2' : undefined
            }
          >
            <Said comment={comment} />
          </li>
        ))}
      </ol>
      {reply.mayComment ? (
        <div className="rowx np">
          <details className="more">
            <summary>{t('answer')}</summary>
            <SayForm
              about={{ answersId: first.commentId, itemId: null, leverId: null }}
              isNote={first.audience === 'reviewers'}
            />
          </details>
          <form onSubmit={onSubmit}>
            <button type="submit" className="btn">
              {t(isSettled ? 'openAgain' : 'settle')}
            </button>
            <FormProblem problem={problem} />
          </form>
        </div>
      ) : null}
    </article>
  )
}

function Said({ comment: { by, at, audience, words } }: { readonly comment: CommentEntry }) {
  const t = useTranslations('review.said')
  const names = useNames()
  const dates = useDeviceDates()
  return (
    <>
      <p className="small quiet">
        {t('by', { who: names.person(by.name), when: dates.moment(at) })}{' '}
        {audience === 'reviewers' ? <b>{t('note')}</b> : null}
      </p>
      <p className="whitespace-pre-wrap">{shownText(words)}</p>
    </>
  )
}
