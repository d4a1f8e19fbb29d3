import { useTranslations } from 'next-intl'
import { instrumentNamespace } from '@/lib/i18n/next/instrument-namespace'
import type { WalkPage } from '@/lib/instrument/walk'

/** What each page of the walk is called, in the words of one version of the instrument. */
export function usePageNames(version: string): Readonly<Record<WalkPage, string>> {
  const t = useTranslations('walk')
  const words = useTranslations(instrumentNamespace(version))
  return {
    situation: t('situation'),
    counterpart: words('profile.counterpart.name'),
    aims: words('profile.aims.name'),
    ours: words('profile.ours.name'),
    process: words('factors.process.name'),
    fairness: words('factors.fairness.name'),
    law: words('factors.law.name'),
    interests: words('factors.interests.name'),
    alternatives: words('factors.alternatives.name'),
    check: t('check'),
  }
}
