import { useTranslations } from 'next-intl'
import type { WalkPage } from '@/lib/instrument/walk'

/** What each page of the walk is called. */
export function usePageNames(): Readonly<Record<WalkPage, string>> {
  const t = useTranslations('walk')
  const words = useTranslations('instrument')
  return {
    situation: t('situation'),
    counterpart: words('counterpart.name'),
    process: words('factors.process.name'),
    fairness: words('factors.fairness.name'),
    law: words('factors.law.name'),
    interests: words('factors.interests.name'),
    alternatives: words('factors.alternatives.name'),
    check: t('check'),
  }
}
