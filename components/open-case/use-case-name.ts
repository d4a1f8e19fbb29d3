import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { shownText } from '@/lib/reading/cases/shown-text'
import type { Member } from '@/lib/reading/cases/case-groups'
import type { Listing } from './use-case-rows'

type Row = Listing['rows'][number]

/** What a case is called in a list: its code name, and for a second assessor whose view it is. */
export function useCaseName(): (member: Member<Row>, members: readonly Member<Row>[]) => string {
  const t = useTranslations('cases')
  return useCallback(
    ({ row, letter }, members) => {
      const first = members.find((one) => one.letter === 'A')?.row ?? row
      const name = shownText(first.codeName) || shownText(row.codeName) || t('unnamed')
      return letter === 'A' ? name : t('assessorOf', { letter, name })
    },
    [t],
  )
}
