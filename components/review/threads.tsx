import { useTranslations } from 'next-intl'
import { useItemWords } from '@/components/words/item-words'
import { useLeverName } from '@/components/words/lever-words'
import { threadsOf, type CommentThread } from '@/lib/review/threads'
import { SayForm } from './say-form'
import { Thread } from './thread'
import { useReviewCase } from './review-case'

const ofTheWhole = { answersId: null, itemId: null, leverId: null }

/** Everything that is said of the case, open threads first, each with what it is about; and where something is said of the whole. */
export function Threads() {
  const t = useTranslations('review.said')
  const { reply } = useReviewCase()
  const threads = threadsOf(reply.comments)
  return (
    <section className="section" id="said" aria-labelledby="h-said">
      <h2 id="h-said">{t('heading')}</h2>
      {threads.length === 0 ? (
        <p className="quiet">{t('none')}</p>
      ) : (
        threads.map((thread) => <Named key={thread.first.commentId} thread={thread} />)
      )}
      {reply.mayComment ? (
        <details className="more np">
          <summary>{t('sayWhole')}</summary>
          <SayForm about={ofTheWhole} />
        </details>
      ) : null}
    </section>
  )
}

function Named({ thread }: { readonly thread: CommentThread }) {
  const t = useTranslations('review.said')
  const words = useItemWords(null)
  const nameOf = useLeverName()
  const { itemId, leverId } = thread.first
  const about = itemId !== null ? words.name(itemId) : leverId !== null ? nameOf(leverId) : t('whole')
  return <Thread thread={thread} about={about} />
}
