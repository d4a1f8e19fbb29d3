'use client'

import { useTranslations } from 'next-intl'
import { useCaseView } from './use-case-view'
import { ComeInLink } from '@/components/ui/come-in-link'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import type { CaseView } from './case-session'
import type { SaveState } from '@/lib/offline/draft'

/**
 * Where the answers are, truthfully: on the server, on this device only, or nowhere safe. The line follows every change;
 * a screen reader is told only of trouble, not of each save.
 */
export function SaveStatus() {
  const view = useCaseView()
  const t = useTranslations('client.status')
  const sentence = useSaveSentence()
  const line = view.kind === 'ready' ? sentence(view.save) : view.kind === 'stuck' ? t('stuck') : null
  const trouble = isTrouble(view)
  return (
    <>
      <p className="saveline num" data-trouble={trouble ? '' : undefined}>
        <span>{line}</span> {isSignedOut(view) ? <ComeInLink /> : null}
      </p>
      <p className="vh" role="status">
        {trouble ? line : null}
      </p>
    </>
  )
}

function isTrouble(view: CaseView): boolean {
  if (view.kind === 'stuck') return true
  if (view.kind !== 'ready') return false
  const { save } = view
  return (
    save.kind === 'not-saved' ||
    save.kind === 'refused' ||
    (save.kind === 'waiting' && save.why !== 'sending')
  )
}

const isSignedOut = (view: CaseView): boolean =>
  view.kind === 'ready' && view.save.kind === 'waiting' && view.save.why === 'signed-out'

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
        return t('refused', {
          reasons: save.reasons.map((reason) => t(`reasons.${toldReason(reason)}`)).join(' '),
        })
    }
  }
}

const told = [
  'deleted',
  'not-yours',
  'in-review',
  'already-submitted',
  'draft-exists',
  'only-here',
  'unknown-instrument',
  'other-questions',
] as const

/** Reasons a person can do something about have words of their own. */
export const toldReason = (reason: string): (typeof told)[number] | 'other' =>
  told.find((known) => known === reason) ?? 'other'
