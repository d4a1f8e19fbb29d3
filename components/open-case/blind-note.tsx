'use client'

import { useTranslations } from 'next-intl'
import { membersOf } from '@/lib/reading/cases/case-groups'
import { isBlind } from '@/lib/reading/cases/is-blind'
import { useCaseRows } from './use-case-rows'

/** Above answers that somebody must not see yet: they are still assessing the same negotiation on their own. */
export function BlindNote({ caseId }: { caseId: string }) {
  const t = useTranslations('raters')
  const rows = useCaseRows()?.rows ?? []
  const blind = membersOf(rows, caseId).filter(({ row }) => row.caseId !== caseId && isBlind(row))
  return blind.length === 0 ? null : <p className="note my-2 np">{t('blindNote')}</p>
}
