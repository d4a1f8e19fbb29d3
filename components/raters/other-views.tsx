'use client'

import { useLocale, useTranslations } from 'next-intl'
import { membersOf } from '@/lib/reading/cases/case-groups'
import { maySeeOthers } from '@/lib/reading/cases/may-see-others'
import { useCaseRows } from '@/components/open-case/use-case-rows'
import { localePath } from '@/components/ui/locale-path'
import { AskColleague } from './ask-colleague'

/** Under a result: asking somebody else to assess the same negotiation, and the way to what they said. */
export function OtherViews({ caseId }: { caseId: string }) {
  const t = useTranslations('raters')
  const locale = useLocale()
  const members = membersOf(useCaseRows()?.rows ?? [], caseId)
  const comparable = members.length > 1 && maySeeOthers(members, caseId)
  return (
    <>
      {!comparable ? null : (
        <p className="my-2">
          <a className="btn" href={`${localePath(locale, '/raters')}?case=${caseId}`}>
            {t('compare')}
          </a>
        </p>
      )}
      <AskColleague caseId={caseId} />
    </>
  )
}
