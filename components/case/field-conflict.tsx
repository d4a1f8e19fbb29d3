'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { ConflictChoice } from '@/components/question/conflict-choice'
import type { SituationField } from '@/lib/offline/sync-types'
import { loadDevice, useCaseView } from './case-session'

/** Shown on a field of the case that another device has changed meanwhile. */
export function FieldConflict({ field }: { field: SituationField }) {
  const t = useTranslations('client.conflict')
  const format = useFormatter()
  const view = useCaseView()
  if (view.kind !== 'ready') return null
  const { value, conflict } = view.draft.situation[field]
  if (conflict === null) return null

  const { caseId } = view.draft
  return (
    <ConflictChoice
      mine={value || t('empty')}
      theirs={conflict.value || t('empty')}
      theirsAt={format.dateTime(new Date(conflict.madeAt), { dateStyle: 'medium', timeStyle: 'short' })}
      onChoose={async (choice) => {
        const device = await loadDevice()
        await device.settleConflict(caseId, { of: 'situation', field }, choice)
      }}
    />
  )
}
