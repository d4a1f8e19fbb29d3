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
import { usePlannedWords } from '@/components/words/use-planned-words'
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
  const sayPlanned = usePlannedWords()
  const disputed = useCasePart((view) => disputedField(view, field))
  const offer = useCasePart((view) => offeredField(view, field))
  const theirs = disputed?.conflict ?? offer
  if (disputed === null || theirs === null) return null
  const { value } = disputed

  const say = (said: string) => {
    if (field === 'clearance') return sayClearance(said)
    if (field === 'analogies') return sayAnalogies(said)
    if (field === 'plannedLevers') return sayPlanned(said)
    return words === undefined ? shownText(said) : format.list(said.split(',').map((id) => words[id] ?? id))
  }
  return (
    <ConflictChoice
      name={name}
      mine={say(value) || t('empty')}
      theirs={say(theirs.value) || t('empty')}
      theirsAt={dates.moment(theirs.madeAt)}
      from={theirs === offer ? 'file' : 'device'}
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
  const isDisputed = found?.conflict != null || offeredField(view, field) !== null
  return isDisputed ? found : null
}

/** What a file offers for a part of the situation; null: nothing. */
function offeredField(view: CaseView, field: SituationField): DraftField['conflict'] {
  if (view.kind !== 'ready') return null
  const offer = view.draft.offered.find(({ place }) => place.of === 'situation' && place.field === field)
  return offer?.theirs.of === 'situation' ? offer.theirs : null
}
