import { RecordDots } from '@/components/charts/record-dots'
import { recordOutcomes } from '@/lib/levers/record/outcomes'
import type { LeverResult } from '@/lib/scoring/types'
import { useRecordWords } from './record-words'
import type { ResultPage } from './result-page'

type LeverRecordProps = {
  readonly page: ResultPage
  readonly lever: LeverResult
  readonly form?: 'words' | 'short'
}

/** How a lever went elsewhere: one dot a documented use, the most alike first as far as that is known, then the counts. */
export function LeverRecord({ page, lever: { id, record }, form = 'words' }: LeverRecordProps) {
  const say = useRecordWords(form)
  const uses = page.background.get(id)?.likeUses
  const dots =
    uses?.map(({ outcome }) => outcome) ??
    recordOutcomes.flatMap((outcome) => Array.from({ length: record?.[outcome] ?? 0 }, () => outcome))
  return (
    <span className="rec">
      {dots.length > 0 && <RecordDots outcomes={dots} />}
      <span className="num">{say(record)}</span>
    </span>
  )
}
