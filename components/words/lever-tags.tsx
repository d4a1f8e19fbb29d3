import { useTranslations } from 'next-intl'
import type { LeverResult } from '@/lib/scoring/types'

/** Often near the top, to be checked first, or blocked; nothing for a lever of which none is so. */
export function LeverTags({ lever: { status }, near }: { lever: LeverResult; near: boolean }) {
  const t = useTranslations('result.lever')
  if (status.state === 'stopped' || (status.state === 'open' && !near)) return null
  return (
    <p className="tags">
      {near && <span className="tag">{t('near')}</span>}
      {status.state === 'check' && status.cause === 'unknown' && (
        <span className="tag tag-dash">{t('checkFind')}</span>
      )}
      {status.state === 'check' && status.cause === 'answer' && (
        <span className="tag tag-fill">{t('checkAnswer')}</span>
      )}
      {status.state === 'blocked' && <span className="tag tag-fill">{t('blocked')}</span>}
    </p>
  )
}
