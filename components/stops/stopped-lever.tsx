import { useTranslations } from 'next-intl'
import type { LeverResult } from '@/lib/scoring/types'

/** Why a lever is stopped, in one sentence; nothing for one that is not. */
export function StoppedWords({ status }: Pick<LeverResult, 'status'>) {
  const t = useTranslations('stops')
  return status.state === 'stopped' ? <b>{t(`${status.cause}.short`)}</b> : null
}
