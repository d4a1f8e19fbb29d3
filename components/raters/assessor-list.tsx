'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { Member } from '@/lib/reading/cases/case-groups'
import type { Listing } from '@/components/open-case/use-case-rows'
import { localePath } from '@/components/ui/locale-path'
import { rich } from '@/components/words/rich'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import { firstFinished } from '@/lib/reading/raters/first-finished'

type Row = Listing['rows'][number]

/** Who assesses, by letter, and how far they are: nothing of what they answered. */
export function AssessorList({ members }: { members: readonly Member<Row>[] }) {
  const t = useTranslations('raters.assessors')
  const locale = useLocale()
  const dates = useDeviceDates()
  const standing = ({ draft, status }: Row) => {
    const done = firstFinished(draft)
    if (done === undefined) return t(draft === null && status !== 'draft' ? 'elsewhere' : 'open')
    return done.submittedAt === null ? t('unconfirmed') : t('done', { date: dates.day(done.submittedAt) })
  }
  return (
    <>
      <ul className="rlist my-2">
        {members.map(({ row, letter }) => (
          <li key={row.caseId}>
            {t.rich('row', { ...rich, assessor: t('letter', { letter }), standing: standing(row) })}{' '}
            {row.status === 'draft' ? (
              <a href={`${localePath(locale, '/walk/counterpart')}?case=${row.caseId}`}>
                {t('goOn')}
                <span className="vh"> {t('letter', { letter })}</span>
              </a>
            ) : null}
          </li>
        ))}
      </ul>
      {members.length < 2 ? null : <p className="small quiet my-2">{t('rules')}</p>}
    </>
  )
}
