import { useLocale } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { personHere } from '@/lib/offline/person/person-here'
import type { DeskRow } from '@/lib/wire/desk-types'

/** To a case: an open one of one's own is filled in on, any other is read. */
export function CaseLink({ row, name }: { row: Pick<DeskRow, 'caseId' | 'state' | 'owner'>; name: string }) {
  const locale = useLocale()
  const isFilledIn = row.state === 'draft' && row.owner.id === personHere()
  const path = localePath(locale, isFilledIn ? '/walk/situation' : '/result')
  return (
    <a className="go" href={`${path}?case=${row.caseId}`}>
      {name}
    </a>
  )
}
