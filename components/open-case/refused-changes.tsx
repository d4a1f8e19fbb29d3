'use client'

import { NextIntlClientProvider, useLocale, type AbstractIntlMessages } from 'next-intl'
import { useEffect, useState, type ComponentType } from 'react'
import type { CaseDraft } from '@/lib/offline/draft'
import type { RefusedListProps } from './refused-list'

/** Milliseconds after which words that did not come are asked for again. */
const RETRY_MS = 3000

type Loaded = { readonly List: ComponentType<RefusedListProps>; readonly messages: AbstractIntlMessages }

/** What the server did not take. It is rare and may speak of any question, so its words come only when it is needed. */
export function RefusedChanges({ draft: { caseId, refused } }: { draft: CaseDraft }) {
  const locale = useLocale()
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [attempt, setAttempt] = useState(0)
  const isNeeded = refused.length > 0

  useEffect(() => {
    if (!isNeeded) return
    let retry: ReturnType<typeof setTimeout> | undefined
    let isGone = false
    load(locale).then(
      (next) => {
        if (!isGone) setLoaded(next)
      },
      () => {
        if (isGone) return
        retry = setTimeout(() => {
          setAttempt(attempt + 1)
        }, RETRY_MS)
      },
    )
    return () => {
      isGone = true
      clearTimeout(retry)
    }
  }, [isNeeded, locale, attempt])

  if (!isNeeded || loaded === null) return null
  return (
    <NextIntlClientProvider locale={locale} messages={loaded.messages}>
      <loaded.List caseId={caseId} refused={refused} />
    </NextIntlClientProvider>
  )
}

async function load(locale: string): Promise<Loaded> {
  const [{ RefusedList }, { loadMessages }] = await Promise.all([
    import('./refused-list'),
    import('@/lib/i18n/next/load-messages'),
  ])
  const messages = await loadMessages(locale, ['instrument', 'beforeTalks', 'lookAgain'])
  return { List: RefusedList, messages }
}
