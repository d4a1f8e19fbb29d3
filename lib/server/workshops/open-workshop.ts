import { randomBytes, randomUUID } from 'node:crypto'
import type { Asker } from '@/lib/access/actor'
import { currentInstrument } from '@/lib/instrument/instruments'
import { model } from '@/lib/levers/model'
import type { Db } from '@/lib/server/db'
import { inTransaction } from '@/lib/server/in-transaction'
import { fail, ok, type Result } from '@/lib/shared/result'
import type { OpenWorkshop } from '@/lib/wire/workshop-contract'
import { toCode } from '@/lib/workshop/join-code'
import { ownScenario } from '@/lib/workshop/own-case'
import { findScenario } from '@/lib/workshop/scenarios'
import { shutsAt } from '@/lib/workshop/times'
import { Prisma } from '@/prisma/generated/client'
import { settleDoor } from './door'
import { joinMadeUp } from './dry-run'
import { takeOwnCase } from './take-own-case'

/** Open ones of one person. More are forgotten ones: each keeps a code alive. */
export const mostOpen = 5

type Problem =
  'bad-request' | 'too-many-workshops' | 'unknown-case' | 'deleted' | 'not-yours' | 'case-changed'

/** Opens a workshop of whoever asks, and the door for phones with it. */
export async function openWorkshop(
  asker: Asker,
  asked: OpenWorkshop,
): Promise<Result<{ readonly id: string }, Problem>> {
  const levers = leversOf(asked)
  const known = new Set(currentInstrument.items.map(({ id }) => id))
  const questions = [...new Set(asked.questions)]
  if (levers === null || !questions.every((question) => known.has(question))) return fail('bad-request')
  const opened = await inTransaction(
    asker,
    async (tx, actor): Promise<Result<{ readonly id: string }, Problem>> => {
      const open = await tx.workshop.count({ where: { personId: actor.id, code: { not: null } } })
      if (open >= mostOpen) return fail('too-many-workshops')
      const own = asked.own === undefined ? null : await takeOwnCase(tx, asked.own, questions)
      if (own?.ok === false) return own
      const now = new Date()
      const { id } = await tx.workshop.create({
        data: {
          id: randomUUID(),
          personId: actor.id,
          code: await newCode(tx),
          scenario: asked.scenario,
          instrument: currentInstrument.version,
          language: asked.language,
          questions,
          levers: [...levers],
          isDryRun: asked.isDryRun,
          createdAt: now,
          endsAt: shutsAt(now),
        },
        select: { id: true },
      })
      if (own !== null) {
        const story = { ...own.value, answers: own.value.answers ?? Prisma.DbNull }
        await tx.workshopStory.create({ data: { workshopId: id, ...story }, select: { workshopId: true } })
      }
      if (asked.isDryRun) await joinMadeUp(tx, id)
      return ok({ id })
    },
    { tell: ({ ok: isDone }) => ({ on: asked.own?.caseId ?? null, detail: { isDone } }) },
  )
  if (opened.ok) await settleDoor()
  return opened
}

/** What is ranked: of a documented case what stands with it, of an own one what was chosen. null: there is no such. */
function leversOf({ scenario, own }: OpenWorkshop): readonly string[] | null {
  if (scenario !== ownScenario) return own === undefined ? (findScenario(scenario)?.levers ?? null) : null
  const chosen = [...new Set(own?.levers)]
  const isKnown = chosen.every((lever) => model.levers.some(({ id }) => id === lever))
  return chosen.length > 0 && isKnown ? chosen : null
}

/** A code that no open workshop has. 64 million are possible: a second try is rare, and a tenth never happens. */
export async function newCode(tx: Db): Promise<string> {
  for (let tries = 0; tries < 10; tries += 1) {
    const code = toCode(randomBytes(32))
    if (code === null) continue
    const [row] = await tx.$queryRaw<{ isFree: boolean }[]>`SELECT app_is_code_free(${code}) AS "isFree"`
    if (row?.isFree === true) return code
  }
  throw new Error('No code is free')
}
