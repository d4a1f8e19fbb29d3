import { atTheDoor } from '@/lib/server/in-transaction'
import type { Course } from '@/lib/workshop/course'
import { tally, type Tally } from '@/lib/workshop/tally'
import { withRehearsal, type RehearsalColumns } from '@/lib/server/workshops/rehearsal/rehearsal-columns'
import { askedNow, courseOf } from '@/lib/server/workshops/workshop-columns'

/** What any phone may know of a workshop: the same for all of them. */
export type PhoneRoom = {
  readonly id: string
  readonly code: string
  readonly revision: number
  readonly course: Course
  readonly language: string
  readonly instrument: string
  readonly scenario: string
  readonly questions: readonly string[]
  readonly levers: readonly string[]
  /** What is asked, or was asked last: an item id, `levers`, or nothing yet. */
  readonly asked: string | null
  /** What the room said, once the wall shows it. */
  readonly shown: Tally | null
  /** Where groups play roles: what all phones may know of it. null: a workshop of questions. */
  readonly rehearsal: PhoneRehearsal | null
}

export type PhoneRehearsal = {
  readonly columns: RehearsalColumns
  /** Grows with all that any group records. */
  readonly recorded: number
}

/** The workshop that phones join by this code; null: there is none, or its time is over. */
export const readRoom = (code: string): Promise<PhoneRoom | null> =>
  atTheDoor(code, async (tx) => {
    const found = await tx.workshop.findFirst({
      where: { code, endsAt: { gt: new Date() } },
      select: withRehearsal,
    })
    if (found === null) return null
    const { id, revision, language, instrument, scenario, questions, levers } = found
    const course = courseOf(found)
    const asked = askedNow(found)
    const isShown = course.step === 'question' && course.phase === 'shown' && asked !== null
    const said = isShown
      ? await tx.workshopAnswer.findMany({
          where: { workshopId: id, question: asked },
          select: { level: true, round: true },
        })
      : []
    const sum =
      found.rehearsal === null
        ? null
        : await tx.rehearsalRecord.aggregate({ where: { workshopId: id }, _sum: { version: true } })
    const last = Math.max(1, ...said.map(({ round }) => round))
    return {
      ...{ id, code, revision, course, language, instrument, scenario, questions, levers, asked },
      shown: isShown ? tally(said.filter(({ round }) => round === last).map(({ level }) => level)) : null,
      rehearsal:
        found.rehearsal === null ? null : { columns: found.rehearsal, recorded: sum?._sum.version ?? 0 },
    }
  })
