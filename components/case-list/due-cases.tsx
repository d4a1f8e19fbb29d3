'use client'

import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { groupedRows } from '@/lib/reading/cases/case-groups'
import { dueOf } from '@/lib/reading/cases/due-of'
import { useCaseName } from '@/components/open-case/use-case-name'
import type { Listing } from '@/components/open-case/use-case-rows'
import { useToday } from './use-today'

/** Which cases call for a new look, above the list, which stays in the order of what was done last. */
export function DueCases({ rows }: { rows: Listing['rows'] }) {
  const t = useTranslations('lookAgain.row')
  const format = useFormatter()
  const locale = useLocale()
  const today = useToday()
  const nameOf = useCaseName()
  const due = groupedRows(rows).flatMap((members) =>
    members
      .filter(({ row }) => dueOf(row, today).isDue)
      .map((member) => ({ caseId: member.row.caseId, name: nameOf(member, members) })),
  )
  if (due.length === 0) return null
  const links = due.map(({ caseId, name }) => (
    <a key={caseId} href={`${localePath(locale, '/result')}?case=${caseId}`}>
      {name}
    </a>
  ))
  return (
    <p className="note my-2">{t.rich('dueCases', { count: due.length, list: () => format.list(links) })}</p>
  )
}
