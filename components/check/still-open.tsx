'use client'

import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { getInstrument } from '@/lib/instrument/instruments'
import { getItem } from '@/lib/instrument/items-by-id'
import { getPageOf, walkPath } from '@/lib/instrument/walk'
import type { DraftAssessment } from '@/lib/offline/draft'
import type { KeptBeside } from '@/lib/reading/to-situation'
import { useOpenQuestions } from './use-open-questions'

/** At most this many are named: more would not be asked now. */
const mostNamed = 3

type StillOpenProps = {
  /** Of the instrument that the answers are to. */
  readonly version: string
  readonly answers: DraftAssessment['answers']
  /** What the case holds beside its answers. */
  readonly beside: KeptBeside
}

/** Whether more answers would still change the list, and which questions would most. */
export function StillOpen({ version, answers, beside }: StillOpenProps) {
  const t = useTranslations('check.more')
  const words = useTranslations('instrument.items')
  const locale = useLocale()
  const open = useOpenQuestions(version, answers, beside)
  const pageOf = (item: string) => getPageOf(getItem(getInstrument(version), item))
  if (open === null) return null
  if (open.length === 0) return <p>{t('enough')}</p>
  return (
    <div>
      <p>{t('some')}</p>
      <ul className="rlist">
        {open.slice(0, mostNamed).map((item) => (
          <li key={item}>
            <a data-case href={`${localePath(locale, walkPath(pageOf(item), version))}#${item}`}>
              {words(`${item}.name`)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
