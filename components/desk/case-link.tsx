import { useLocale } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { personHere } from '@/lib/offline/person/person-here'
import type { DeskRow } from '@/lib/wire/desk-types'

/** To a case: an open one of one's own is filled in on, a submitted one of somebody else's is reviewed, any other is read. */
export function CaseLink({ row, name }: { row: Pick<DeskRow, 'caseId' | 'state' | 'owner'>; name: string }) {
  const locale = useLocale()
  const isOwn = row.owner.id === personHere()
  const isOpen = row.state === 'draft'
  const page = isOpen && isOwn ? '/walk/situation' : isOpen || isOwn ? '/result' : '/review'
  const path = localePath(locale, page)
  return (
    <a className="go" href={`${path}?case=${row.caseId}`}>
      {name}
    </a>
  )
}
