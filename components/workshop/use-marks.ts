import { useLocale } from 'next-intl'
import { useDeferredValue, useMemo } from 'react'
import type { CaseReply } from '@/lib/wire/sync-types'
import { findNamed, wordsOfCase, type Mark } from '@/lib/workshop/find-named'
import type { StoryPart } from '@/lib/workshop/own-case'
import { textsOf } from './texts-of-case'

type Story = Readonly<Record<StoryPart, string>>

/** What still stands of the case in each part. Searched as the browser finds time: typing never waits for it. */
export function useMarks(found: CaseReply, story: Story): Readonly<Record<StoryPart, readonly Mark[]>> {
  const locale = useLocale()
  const ofCase = useMemo(() => wordsOfCase(textsOf(found, locale)), [found, locale])
  const searched = useDeferredValue(story)
  return useMemo(() => {
    const marksIn = (part: StoryPart) =>
      story[part] === searched[part] ? findNamed(searched[part], ofCase) : []
    return {
      title: marksIn('title'),
      ask: marksIn('ask'),
      whom: marksIn('whom'),
      told: marksIn('told'),
      happened: marksIn('happened'),
    }
  }, [ofCase, searched, story])
}
