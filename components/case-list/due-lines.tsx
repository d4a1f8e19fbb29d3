'use client'

import { useTranslations } from 'next-intl'
import { useDueWords } from '@/components/words/use-due-words'
import type { Due } from '@/lib/reading/cases/due-of'

/** What calls for a new look of a case, or will, in words; marked where it is now. */
export function DueLines({ due }: { due: Due }) {
  const t = useTranslations('lookAgain')
  const { called, ahead } = useDueWords()(due)
  return (
    <>
      {called.length === 0 ? null : (
        <p className="small my-1">
          <span className="tag tag-fill">{t('row.tag')}</span> {[...called, t('row.reassess')].join(' ')}
        </p>
      )}
      {ahead.length === 0 ? null : <p className="small quiet">{ahead.join(' ')}</p>}
    </>
  )
}
