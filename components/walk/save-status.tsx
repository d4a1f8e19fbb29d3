'use client'

import { useTranslations } from 'next-intl'
import { useCaseView } from '@/components/case/case-session'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import type { SaveState } from '@/lib/offline/draft'

/** Where the answers are, truthfully: on the server, on this device only, or nowhere safe. */
export function SaveStatus() {
  const view = useCaseView()
  const sentence = useSaveSentence()
  const trouble = view.kind === 'ready' && (view.save.kind === 'not-saved' || view.save.kind === 'refused')
  return (
    <p className="saveline num" role="status" data-trouble={trouble ? '' : undefined}>
      {view.kind === 'ready' ? sentence(view.save) : null}
    </p>
  )
}

function useSaveSentence(): (save: SaveState) => string {
  const t = useTranslations('client.status')
  const dates = useDeviceDates()
  return (save) => {
    switch (save.kind) {
      case 'empty':
      case 'saving':
        return t(save.kind)
      case 'saved': {
        const { isToday, text } = dates.recent(save.at)
        return isToday ? t('saved', { time: text }) : t('savedOn', { date: text })
      }
      case 'waiting':
        return t(`waiting-${save.why}`, { count: save.count })
      case 'not-saved':
        return t(`not-saved-${save.why}`)
      case 'refused':
        return t('refused', { reasons: save.reasons.map((reason) => reasonWords(reason, t)).join(' ') })
    }
  }
}

const toldReasons = ['deleted', 'already-submitted', 'draft-exists'] as const

function reasonWords(reason: string, t: (key: string) => string): string {
  const told = toldReasons.find((known) => known === reason)
  return t(`reasons.${told ?? 'other'}`)
}
