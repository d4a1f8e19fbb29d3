import { randomUUID } from 'node:crypto'
import type { Asker } from '@/lib/access/actor'
import { currentInstrument } from '@/lib/instrument/instruments'
import { inTransaction } from '@/lib/server/in-transaction'
import { settleDoor } from '@/lib/server/workshops/door'
import { mostOpen, newCode } from '@/lib/server/workshops/open-workshop'
import { fail, ok, type Result } from '@/lib/shared/result'
import type { OpenRehearsal } from '@/lib/wire/workshop-contract'
import { decisionKeys, decisionLimits } from '@/lib/workshop/rehearsal/decisions'
import { findRehearsalCase } from '@/lib/workshop/rehearsal/rehearsal-cases'
import { canBePlayed } from '@/lib/workshop/rehearsal/roles'
import { shutsAt } from '@/lib/workshop/times'

/** Opens a rehearsal of whoever asks, and the door for phones with it. It counts among the open workshops. */
export async function openRehearsal(
  asker: Asker,
  asked: OpenRehearsal,
): Promise<Result<{ readonly id: string }, 'bad-request' | 'too-many-workshops'>> {
  const { scenario, roles, minutes, offered, added, language } = asked
  const known = findRehearsalCase(scenario)
  const isOffered =
    offered.every((key) => known?.decisions.includes(key)) && new Set(offered).size === offered.length
  const decisions = decisionKeys({ offered, added }).length
  const isList = decisions >= decisionLimits.least && decisions <= decisionLimits.most
  if (known === null || !isOffered || !isList || !canBePlayed(roles)) return fail('bad-request')
  const opened = await inTransaction(asker, async (tx, actor) => {
    const open = await tx.workshop.count({ where: { personId: actor.id, code: { not: null } } })
    if (open >= mostOpen) return null
    const id = randomUUID()
    const now = new Date()
    await tx.workshop.create({
      data: {
        ...{ id, personId: actor.id, code: await newCode(tx), scenario, language },
        ...{ instrument: currentInstrument.version, questions: [], levers: [] },
        createdAt: now,
        endsAt: shutsAt(now),
      },
      select: { id: true },
    })
    await tx.rehearsal.create({
      data: { workshopId: id, roles: [...roles], minutes, offered, added },
      select: { workshopId: true },
    })
    return id
  })
  if (opened === null) return fail('too-many-workshops')
  await settleDoor()
  return ok({ id: opened })
}
