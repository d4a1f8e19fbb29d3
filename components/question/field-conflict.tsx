'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { ConflictChoice } from './conflict-choice'
import type { DraftField } from '@/lib/offline/draft'
import { shownText } from '@/lib/reading/cases/shown-text'
import type { SituationField } from '@/lib/wire/situation-fields'
import { currentView, loadDevice, type CaseView } from '@/components/open-case/case-session'
import { useCasePart } from '@/components/open-case/use-case-view'
import { useAnalogiesWords } from '@/components/words/use-analogies-words'
import { useClearanceWords } from '@/components/words/use-clearance-words'
import { useDeviceDates } from '@/components/ui/use-device-dates'

type FieldConflictProps = {
  field: SituationField
  /** What the field is called. */
  name: string
  /** Where the value is a choice or several: their words, by id. */
  words?: Readonly<Record<string, string>>
}

/** Shown on a field of the case that another device has changed meanwhile. */
export function FieldConflict({ field, name, words }: FieldConflictProps) {
  const t = useTranslations('client.conflict')
  const format = useFormatter()
  const dates = useDeviceDates()
  const sayClearance = useClearanceWords()
  const sayAnalogies = useAnalogiesWords()
  const disputed = useCasePart((view) => disputedField(view, field))
  if (disputed?.conflict == null) return null
  const { value, conflict } = disputed

  const say = (said: string) => {
    if (field === 'clearance') return sayClearance(said)
    if (field === 'analogies') return sayAnalogies(said)
    return words === undefined ? shownText(said) : format.list(said.split(',').map((id) => words[id] ?? id))
  }
  return (
    <ConflictChoice
      name={name}
      mine={say(value) || t('empty')}
      theirs={say(conflict.value) || t('empty')}
      theirsAt={dates.moment(conflict.madeAt)}
      onChoose={async (choice) => {
        const view = currentView()
        if (view.kind !== 'ready') return
        const device = await loadDevice()
        await device.settleConflict(view.draft.caseId, { of: 'situation', field }, choice)
      }}
    />
  )
}

/** A part of the situation of which two values stand; null where there is nothing to choose. */
function disputedField(view: CaseView, field: SituationField): DraftField | null {
  const found = view.kind === 'ready' ? view.draft.situation[field] : null
  return found?.conflict == null ? null : found
}
