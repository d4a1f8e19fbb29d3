import { useEffect, useMemo, useState } from 'react'
import { toSituation } from '@/lib/reading/to-situation'
import { rankingIn } from '@/lib/instrument/factor-ranking'
import type { DraftAssessment } from '@/lib/offline/draft'
import { toAnswers } from '@/lib/wire/to-answers'
import { previewRuns } from '@/lib/scoring/settings'

/**
 * The open questions that would still change the list, most useful first, worked out in the worker; null until they are
 * known, and where they cannot be worked out: the page is whole without them.
 */
export function useOpenQuestions(
  given: DraftAssessment['answers'],
  ranked: string,
): readonly string[] | null {
  const situation = useMemo(() => toSituation(toAnswers(given), rankingIn(ranked)), [given, ranked])
  const [found, setFound] = useState<{ of: unknown; items: readonly string[] } | null>(null)

  useEffect(() => {
    let isStale = false
    import('@/components/reading/score-client')
      .then(({ askWorker }) => askWorker('read', { situation, runs: previewRuns, full: false }))
      .then(
        ({ result }) => {
          const items = result.askNext.map(({ item }) => item).filter((item) => item !== 'weights')
          if (!isStale) setFound({ of: situation, items })
        },
        () => {},
      )
    return () => {
      isStale = true
    }
  }, [situation])

  return found?.of === situation ? found.items : null
}
