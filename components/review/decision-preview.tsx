import { useTranslations } from 'next-intl'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import { shownText } from '@/lib/reading/cases/shown-text'
import { openThreads } from '@/lib/review/threads'
import type { DecisionKind } from '@/lib/wire/review-types'
import { useReviewCase } from './review-case'

type DecisionPreviewProps = { readonly kind: DecisionKind; readonly words: string; readonly until: string }

/** What the negotiator will see of a decision, and what not, before it is recorded. */
export function DecisionPreview({ kind, words, until }: DecisionPreviewProps) {
  const t = useTranslations('review.preview')
  const decided = useTranslations('review.decisions')
  const dates = useDeviceDates()
  const { number, reply } = useReviewCase()
  const notes = reply.comments.filter(({ audience }) => audience === 'reviewers').length
  return (
    <div className="note" aria-live="off" data-preview>
      <h3>{t('heading')}</h3>
      <p>
        <b>{decided(`kind.${kind}`, { number })}</b>{' '}
        {kind === 'endorse' && until !== '' ? decided('until', { date: dates.calendarDay(until) }) : null}
      </p>
      <p className="whitespace-pre-wrap">{shownText(words) || t('noWords')}</p>
      <p className="small">{t(`then.${kind}`)}</p>
      <p className="small">{t('see', { threads: openThreads(reply.comments) })}</p>
      <p className="small">{t('notSee', { notes })}</p>
    </div>
  )
}
