import type { ResultViewProps } from '@/components/words/result-view-props'
import { useResultPage } from '@/components/words/use-result-page'
import { StopNotices } from '@/components/stops/stop-notices'
import { Evidence } from './evidence'
import { ReviewLevers } from './review-levers'
import { ReviewMap } from './review-map'

/** What is drawn of the result itself: stops, the map before and after, levers that are planned or turned, and the evidence. */
export function ReviewParts(props: ResultViewProps) {
  const page = useResultPage(props)
  return (
    <>
      <StopNotices page={page} />
      <ReviewMap page={page} />
      {page.isHeld ? null : <ReviewLevers page={page} />}
      <Evidence page={page} />
    </>
  )
}
