import { useTranslations } from 'next-intl'
import { SayForm } from './say-form'
import { Thread } from './thread'
import { useReviewCase } from './review-case'
import { threadsOf } from '@/lib/review/threads'

type SayOfProps = { readonly itemId?: string; readonly leverId?: string }

/** What is said of one answer or one lever, and where something can be said of it. */
export function SayOf({ itemId, leverId }: SayOfProps) {
  const t = useTranslations('review.said')
  const { reply } = useReviewCase()
  const threads = threadsOf(reply.comments).filter(({ first }) =>
    leverId === undefined ? first.itemId === itemId : first.leverId === leverId,
  )
  return (
    <div className="stack-s np">
      {threads.map((thread) => (
        <Thread key={thread.first.commentId} thread={thread} />
      ))}
      {reply.mayComment ? (
        <details className="more">
          <summary>{t('say')}</summary>
          <SayForm about={{ answersId: null, itemId: itemId ?? null, leverId: leverId ?? null }} />
        </details>
      ) : null}
    </div>
  )
}
