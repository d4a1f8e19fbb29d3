'use client'

import { NextIntlClientProvider, useLocale } from 'next-intl'
import { useMemo } from 'react'
import { useRetried } from '@/components/ui/use-retried'
import type { CaseDraft } from '@/lib/offline/draft'

/** What the server did not take. It is rare and may speak of any question, so its words come only when it is needed. */
export function RefusedChanges({ draft }: { draft: CaseDraft }) {
  const locale = useLocale()
  const isNeeded = draft.refused.length > 0
  const loaded = useRetried(useMemo(() => (isNeeded ? () => load(locale) : null), [isNeeded, locale]))
  if (!isNeeded || loaded === null) return null
  return (
    <NextIntlClientProvider locale={locale} messages={loaded.messages}>
      <loaded.RefusedChangesList draft={draft} />
    </NextIntlClientProvider>
  )
}

async function load(locale: string) {
  const [{ RefusedChangesList }, { loadMessages }] = await Promise.all([
    import('./refused-changes-list'),
    import('@/lib/i18n/next/load-messages'),
  ])
  const messages = await loadMessages(locale, ['instrument', 'beforeTalks', 'lookAgain'])
  return { RefusedChangesList, messages }
}
