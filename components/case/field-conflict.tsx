'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { ConflictChoice } from '@/components/question/conflict-choice'
import type { SituationField } from '@/lib/offline/sync-types'
import { loadDevice } from '@/components/session/case-session'
import { useCaseView } from '@/components/session/use-case-view'
import { useDeviceDates } from '@/components/ui/use-device-dates'

type FieldConflictProps = {
  field: SituationField
  /** Where the value is a choice or several: their words, by id. */
  words?: Readonly<Record<string, string>>
}

/** Shown on a field of the case that another device has changed meanwhile. */
export function FieldConflict({ field, words }: FieldConflictProps) {
  const t = useTranslations('client.conflict')
  const format = useFormatter()
  const dates = useDeviceDates()
  const view = useCaseView()
  if (view.kind !== 'ready') return null
  const { value, conflict } = view.draft.situation[field]
  if (conflict === null) return null

  const { caseId } = view.draft
  const say = (said: string) =>
    words === undefined ? said : format.list(said.split(',').map((id) => words[id] ?? id))
  return (
    <ConflictChoice
      mine={say(value) || t('empty')}
      theirs={say(conflict.value) || t('empty')}
      theirsAt={dates.moment(conflict.madeAt)}
      onChoose={async (choice) => {
        const device = await loadDevice()
        await device.settleConflict(caseId, { of: 'situation', field }, choice)
      }}
    />
  )
}
