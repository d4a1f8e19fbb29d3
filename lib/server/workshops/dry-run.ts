import { createHash } from 'node:crypto'
import { levelOf } from '@/lib/instrument/answer'
import { isYesNo } from '@/lib/instrument/instruments'
import { getWorkedExample } from '@/lib/reading/get-worked-example'
import type { Db } from '@/lib/server/db'
import { madeUpAnswer, madeUpRanking } from '@/lib/workshop/made-up-answers'
import { ownScenario } from '@/lib/workshop/own-case'
import { askedNow, rankingKey, type WorkshopColumns } from './workshop-columns'

/** Made-up participants of a dry run. */
export const madeUpPeople = 18

const tokenHashOf = (workshopId: string, phone: number) =>
  new Uint8Array(
    createHash('sha256')
      .update(`made up ${workshopId} ${String(phone)}`)
      .digest(),
  )

const everybody = Array.from({ length: madeUpPeople }, (_, phone) => phone)

export const joinMadeUp = (tx: Db, workshopId: string) =>
  tx.workshopParticipant.createMany({
    data: everybody.map((phone) => ({
      workshopId,
      tokenHash: tokenHashOf(workshopId, phone),
      joinedAt: new Date(),
    })),
  })

/** Lets the made-up people answer what was just opened. Real phones in a dry run answer for themselves. */
export async function answerMadeUp(tx: Db, workshop: WorkshopColumns): Promise<void> {
  const { id: workshopId, round, scenario, levers } = workshop
  const question = askedNow(workshop)
  if (question === null) return
  const given = scenario === ownScenario ? undefined : getWorkedExample(scenario).answers[question]
  const documented = given === undefined ? null : levelOf(given)
  await tx.workshopAnswer.createMany({
    data: everybody.map((phone) => ({
      workshopId,
      tokenHash: tokenHashOf(workshopId, phone),
      question,
      round,
      level:
        question === rankingKey ? null : toPlace(question, madeUpAnswer(phone, question, round, documented)),
      ranking: question === rankingKey ? [...madeUpRanking(phone, levers)] : [],
      made: 1n,
    })),
    skipDuplicates: true,
  })
}

const toPlace = (question: string, level: number | null): number | null =>
  level === null || !isYesNo(question) ? level : level >= 2 ? 4 : 0
