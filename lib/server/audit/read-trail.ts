import { mayInMission } from '@/lib/access/acts'
import type { Asker } from '@/lib/access/actor'
import { inTransaction } from '@/lib/server/in-transaction'
import { fail, ok, type Result } from '@/lib/shared/result'
import type { TrailReply } from '@/lib/wire/mission-types'

type Wish = {
  /** The id of whoever did it; '': anybody. */
  readonly person: string
  /** The id of what it was done to; '': anything. */
  readonly subject: string
  /** Days, 2026-11-30: from the beginning of the first to the end of the last, in UTC; '': no bound. */
  readonly from: string
  readonly to: string
  /** Where the page begins; '': at the newest. */
  readonly before: string
}

const most = 100

/** A page of the trail of the missions that whoever asks audits, the newest first. Ids and words of the program, no content. */
export const readTrail = (
  asker: Asker,
  { person, subject, from, to, before }: Wish,
): Promise<Result<TrailReply, 'not-yours'>> =>
  inTransaction(
    asker,
    async (tx, { id: personId }): Promise<Result<TrailReply, 'not-yours'>> => {
      const own = await tx.membership.findMany({ where: { personId }, select: { role: true } })
      const roles = own.map(({ role }) => role)
      if (!mayInMission('read-trail', roles)) return fail('not-yours')
      const rows = await tx.$queryRaw<Row[]>`
        SELECT a.position::text, a.at, a.person, p.name AS "personName", a.act, a.subject,
          coalesce(q.name, m.name) AS "subjectName", a.detail
        FROM "Audit" a
        LEFT JOIN "Person" p ON p.id = a.person
        LEFT JOIN "Person" q ON q.id = a.subject
        LEFT JOIN "Mission" m ON m.id = a.subject
        WHERE (${person} = '' OR a.person = ${person})
          AND (${subject} = '' OR a.subject = ${subject})
          AND (${from} = '' OR a.at >= (nullif(${from}, '') || 'T00:00:00Z')::timestamptz)
          AND (${to} = '' OR a.at < (nullif(${to}, '') || 'T00:00:00Z')::timestamptz + interval '1 day')
          AND (${before} = '' OR a.position < nullif(${before}, '')::bigint)
        ORDER BY a.position DESC LIMIT ${most + 1}`
      const records = rows.slice(0, most).map(toRecord)
      return ok({ records, before: rows.length > most ? (records.at(-1)?.position ?? null) : null })
    },
    { reads: true },
  )

type Row = {
  readonly position: string
  readonly at: Date
  readonly person: string | null
  readonly personName: string | null
  readonly act: string
  readonly subject: string | null
  readonly subjectName: string | null
  readonly detail: Record<string, unknown>
}

const toRecord = ({ position, at, person, personName, act, subject, subjectName, detail }: Row) => ({
  position,
  at: at.toISOString(),
  person: person === null ? null : { id: person, name: personName ?? '' },
  act,
  subject: subject === null ? null : { id: subject, name: subjectName ?? '' },
  detail,
})
