import { useTranslations } from 'next-intl'
import type { LeverMark } from '@/lib/reading/levers/consider-first'
import type { LeverResult } from '@/lib/scoring/types'

type LeverTagsProps = { readonly lever: LeverResult; readonly mark?: LeverMark | undefined }

/** Often near the top or first under a stop, to be checked first, or blocked; nothing for a lever of which none is so. */
export function LeverTags({ lever: { status }, mark }: LeverTagsProps) {
  const t = useTranslations('result.lever')
  if (status.state === 'stopped' || (status.state === 'open' && mark === undefined)) return null
  return (
    <p className="tags">
      {mark !== undefined && <span className="tag">{t(mark)}</span>}
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
