import { useTranslations } from 'next-intl'
import { DeskExport } from '@/components/desk/desk-export'
import { pickedQuery } from '@/components/desk/desk-query'
import { useRowWords } from '@/components/desk/use-row-words'
import { useToday } from '@/components/look-again/use-today'
import { model } from '@/lib/levers/model'
import { useReviewCase } from './review-case'

/** Saves this one case as the desk saves what it finds: its weaknesses, its levers and why each stands where it does. */
export function SaveCase() {
  const t = useTranslations('desk.exports')
  const lever = useTranslations('levers.levers')
  const { draft } = useReviewCase()
  const today = useToday()
  const words = useRowWords(today)
  if (today === '') return null
  const levers = model.levers.map(({ id }) => ({ id, name: lever(`${id}.name`) }))
  return (
    <DeskExport
      title={t('titleOne')}
      asked={pickedQuery([draft.caseId], today)}
      words={words}
      levers={levers}
    />
  )
}
