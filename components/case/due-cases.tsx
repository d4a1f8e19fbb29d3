'use client'

import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { useToday } from './use-today'
import { dueOf } from './due-of'
import type { Listing } from './use-case-rows'

/** Which cases call for a new look, above the list, which stays in the order of what was done last. */
export function DueCases({ rows }: { rows: Listing['rows'] }) {
  const t = useTranslations('lookAgain.row')
  const cases = useTranslations('cases')
  const format = useFormatter()
  const locale = useLocale()
  const today = useToday()
  const due = rows.filter((row) => dueOf(row, today).isDue)
  if (due.length === 0) return null
  const links = due.map(({ caseId, codeName }) => (
    <a key={caseId} href={`${localePath(locale, '/result')}?case=${caseId}`}>
      {codeName || cases('unnamed')}
    </a>
  ))
  return (
    <p className="note my-2">{t.rich('dueCases', { count: due.length, list: () => format.list(links) })}</p>
  )
}
