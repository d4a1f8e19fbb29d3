'use client'

import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { useWaiting } from './use-waiting'

/** In the bar of every page: how many cases wait for whoever is signed in. Nothing while none does. */
export function WaitingCount() {
  const t = useTranslations('review.waiting')
  const locale = useLocale()
  const waiting = useWaiting()
  if (waiting.length === 0) return null
  return (
    <a href={`${localePath(locale, '/')}#waiting`} aria-label={t('count', { count: waiting.length })}>
      <span className="tag tag-fill num" aria-hidden="true">
        {waiting.length}
      </span>
    </a>
  )
}
