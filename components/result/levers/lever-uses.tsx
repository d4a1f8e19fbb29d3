import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import type { Answers } from '@/lib/instrument/types'
import { conditionItemsOf } from '@/lib/levers/condition-items'
import { documentedCases } from '@/lib/literature/cases/documented/documented-cases'
import { isCounted } from '@/lib/literature/counterpart-kinds'
import type { LeverOutcome } from '@/lib/literature/cases/types'
import { likeUses, type LikeUse } from '@/lib/literature/likeness'
import { LikeUseList } from './like-use-list'
import { findMatrixLever } from '@/lib/reading/levers/matrix-lever'

export type LikeCasesProps = {
  readonly leverId: string
  /** The answers of the case on the page: what "like yours" is measured against. */
  readonly answers: Answers
  /** A documented case that is on the page itself and should not stand beside itself. */
  readonly except?: string
}

const went = (outcomes: readonly LeverOutcome[]) => (like: LikeUse) => outcomes.includes(like.use.outcome)
const well = went(['worked', 'partly'])
const badly = went(['failed', 'backfired'])

/** Every documented use of one lever: how many, why that is no success rate, and the uses side by side. */
export function LeverUses({ leverId, answers, except }: LikeCasesProps) {
  const t = useTranslations('documentedPages.uses')
  const locale = useLocale()
  const lever = findMatrixLever(leverId)
  const items = lever === null ? [] : conditionItemsOf(lever)
  const others = documentedCases.filter(({ id }) => id !== except)
  const found = likeUses(others, { lever: leverId, items, answers })
  if (found.length === 0) return <p>{t('none')}</p>

  const comparable = items.some((item) => {
    const answer = answers[item]
    return answer !== undefined && !('notApplicable' in answer)
  })
  const counted = found.filter(({ documentedCase }) => isCounted(documentedCase.counterpartKind))
  const count = (uses: readonly LikeUse[]) => ({
    uses: uses.length,
    worked: uses.filter(well).length,
    failed: uses.filter(badly).length,
    short: uses.filter(went(['short-term-only'])).length,
    governments: found.length - uses.length,
  })
  return (
    <div className="stack-s">
      <p>{t('count', count(counted))}</p>
      <p className="note small">{t('bias')}</p>
      <p className="small quiet">
        {items.length === 0 ? t('orderFixed') : comparable ? t('order') : t('orderNone')}
      </p>
      <div className="sidebyside">
        <LikeUseList heading={t('worked')} uses={found.filter(well)} comparable={comparable} />
        <LikeUseList
          heading={t('failed')}
          uses={found.filter((like) => !well(like))}
          comparable={comparable}
        />
      </div>
      <p className="small">
        <a href={`${localePath(locale, '/documented')}?lever=${leverId}`}>{t('all')}</a>
      </p>
    </div>
  )
}
