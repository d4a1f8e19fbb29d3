'use client'

import { useTranslations } from 'next-intl'
import { factorIds } from '@/lib/instrument/factor-ids'
import { FieldConflict } from '@/components/question/field-conflict'

/** Two devices ranked the weaknesses differently: the choice between them. Nothing where they did not. */
export function RankingConflict() {
  const t = useTranslations('client.conflict')
  const words = useTranslations('instrument.factors')
  return (
    <FieldConflict
      field="factorRanking"
      name={t('ranking')}
      words={Object.fromEntries(factorIds.map((id) => [id, words(`${id}.name`)]))}
    />
  )
}
