import { randomBytes, randomUUID } from 'node:crypto'
import type { Asker } from '@/lib/access/actor'
import { currentInstrument } from '@/lib/instrument/instruments'
import type { Db } from '@/lib/server/db'
import { inTransaction } from '@/lib/server/in-transaction'
import { fail, ok, type Result } from '@/lib/shared/result'
import type { OpenWorkshop } from '@/lib/wire/workshop-contract'
import { toCode } from '@/lib/workshop/join-code'
import { findScenario } from '@/lib/workshop/scenarios'
import { settleDoor } from './door'
import { joinMadeUp } from './dry-run'

/** Hours after which the door shuts by itself: a workshop that was forgotten must not stay open over night. */
const hours = 6

/** Open ones of one person. More are forgotten ones: each keeps a code alive. */
const mostOpen = 5

/** Opens a workshop of whoever asks, and the door for phones with it. */
export async function openWorkshop(
  asker: Asker,
  asked: OpenWorkshop,
): Promise<Result<{ readonly id: string }, 'bad-request' | 'too-many-workshops'>> {
  const scenario = findScenario(asked.scenario)
  const known = new Set(currentInstrument.items.map(({ id }) => id))
  const questions = [...new Set(asked.questions)]
  if (scenario === null || !questions.every((question) => known.has(question))) return fail('bad-request')
  const opened = await inTransaction(asker, async (tx, actor) => {
    const open = await tx.workshop.count({ where: { personId: actor.id, code: { not: null } } })
    if (open >= mostOpen) return null
    const { id } = await tx.workshop.create({
      data: {
        id: randomUUID(),
        personId: actor.id,
        code: await newCode(tx),
        scenario: scenario.id,
        instrument: currentInstrument.version,
        language: asked.language,
        questions,
        levers: [...scenario.levers],
        isDryRun: asked.isDryRun,
        createdAt: new Date(),
        endsAt: new Date(Date.now() + hours * 3_600_000),
      },
      select: { id: true },
    })
    if (asked.isDryRun) await joinMadeUp(tx, id)
    return id
  })
  if (opened === null) return fail('too-many-workshops')
  await settleDoor()
  return ok({ id: opened })
}

/** A code that no open workshop has. 64 million are possible: a second try is rare, and a tenth never happens. */
async function newCode(tx: Db): Promise<string> {
  for (let tries = 0; tries < 10; tries += 1) {
    const code = toCode(randomBytes(32))
    if (code === null) continue
    const [row] = await tx.$queryRaw<{ isFree: boolean }[]>`SELECT app_is_code_free(${code}) AS "isFree"`
    if (row?.isFree === true) return code
  }
  throw new Error('No code is free')
}
