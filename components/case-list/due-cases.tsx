'use client'

import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { dueOf } from '@/lib/reading/cases/due-of'
import type { NamedMember } from './case-rows'
import { useToday } from '@/components/look-again/use-today'

/** As many names as can be read in one sentence; the rows of all are marked. */
const mostNamed = 10

/** Which cases call for a new look, above the list, which stays in the order of what was done last. */
export function DueCases({ groups }: { groups: readonly (readonly NamedMember[])[] }) {
  const t = useTranslations('lookAgain.row')
  const format = useFormatter()
  const locale = useLocale()
  const today = useToday()
  const due = groups.flat().filter(({ row }) => dueOf(row, today).isDue)
  if (due.length === 0) return null
  const named = due.slice(0, mostNamed).map(({ row, name }) => (
    <a key={row.caseId} href={`${localePath(locale, '/result')}?case=${row.caseId}`}>
      {name}
    </a>
  ))
  const rest = due.length - named.length
  const list = rest === 0 ? named : [...named, <span key="rest">{t('dueMore', { count: rest })}</span>]
  return (
    // drawn anew with each number: what translates the page may have taken its text
    <p key={due.length} className="note my-2">
      {t.rich('dueCases', { count: due.length, list: () => format.list(list) })}
    </p>
  )
}
