import { analogiesIn } from '@/lib/wire/analogies'
import { clearanceIn } from '@/lib/wire/clearance'
import { plannedIn } from '@/lib/wire/planned-levers'
import type { CaseReply } from '@/lib/wire/sync-types'
import type { CaseTexts } from '@/lib/workshop/find-named'

/** A note of the newest assessment, with the question it stands with. */
export type CaseNote = { readonly item: string; readonly note: string }

/** Notes of the newest assessment, in its order. */
export const notesOf = ({ assessments }: CaseReply): readonly CaseNote[] =>
  Object.entries(assessments.at(-1)?.answers ?? {}).flatMap(([item, { note }]) =>
    note.trim() === '' ? [] : [{ item, note }],
  )

const months = (days: readonly string[], language: string): readonly string[] =>
  days.flatMap((day) => {
    const at = new Date(`${day}T00:00:00Z`)
    if (Number.isNaN(at.getTime())) return []
    return (['long', 'short'] as const).map((month) =>
      new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }).format(at),
    )
  })

/** What a case is known by: all its free texts, whoever wrote them and in whichever of its assessments, and its months. */
export function textsOf({ situation, assessments }: CaseReply, language: string): CaseTexts {
  const clearance = clearanceIn(situation.clearance.value)
  const own = analogiesIn(situation.analogies.value).own.map(({ name }) => name)
  const days = [situation.meetingDate.value, situation.reviewDate.value, clearance.day].filter(Boolean)
  return {
    names: [
      ...[situation.codeName.value, situation.counterpart.value, situation.area.value],
      ...own,
      ...months(days, language),
    ],
    notes: [
      situation.ask.value,
      clearance.text,
      ...plannedIn(situation.plannedLevers.value).map(({ purpose }) => purpose),
      ...assessments.flatMap(({ answers }) => Object.values(answers).map(({ note }) => note)),
    ],
  }
}

/** Sum of the revisions that the page has read: with another one the case is not as it was looked at. */
export const revisionsOf = ({ situation, assessments }: CaseReply): number =>
  [...Object.values(situation), ...assessments].reduce((sum, { revision }) => sum + revision, 0)
