import { describe, expect, it } from 'vitest'
import { sameAnswer } from '@/lib/offline/case/same-answer'
import { histories, itemIds, key, shown } from './history'

describe('two devices, one case, bad wires', { timeout: 600_000 }, () => {
  it('ends with both devices showing what the server has, and nothing waiting', () => {
    histories(({ devices, server }) => {
      const reply = server.pull('case')
      const truth = (reply?.assessments ?? []).flatMap((one) =>
        Object.entries(one.answers)
          .map(([itemId, answer]) => `${one.assessmentId} ${key(itemId, answer)} @${answer.revision}`)
          .sort(),
      )
      for (const { state } of devices) {
        expect(state.queue).toEqual([])
        expect(state.draft?.assessments.flatMap(shown)).toEqual(truth)
        expect(state.draft?.situation.watchSeen).toEqual({ ...reply?.situation.watchSeen, conflict: null })
      }
    })
  })

  it('loses no answer: the last word of each person is accepted, given up by choice, or kept among the refused', () => {
    histories(({ said, server, devices, givenUp }) => {
      const accepted = new Set(server.accepted.map(({ itemId, answer }) => key(itemId, answer)))
      const copied = new Set(
        (server.pull('case')?.assessments ?? []).flatMap((one) =>
          Object.entries(one.answers).map(([itemId, answer]) => key(itemId, answer)),
        ),
      )
      for (const who of [0, 1] as const) {
        const kept = (devices[who].state.draft?.refused ?? []).flatMap(({ what }) =>
          what.of === 'answer' ? [key(what.itemId, what.answer)] : [],
        )
        for (const itemId of itemIds) {
          const last = said.findLast((one) => one.by === who && one.itemId === itemId)
          if (last === undefined) continue
          const wanted = key(itemId, last.answer)
          const found =
            accepted.has(wanted) || copied.has(wanted) || givenUp.has(wanted) || kept.includes(wanted)
          expect(found, `${who} said ${wanted}`).toBe(true)
        }
      }
    })
  })

  it('invents no answer: what the server accepted, somebody said', () => {
    histories(({ said, server }) => {
      const spoken = new Set(said.map(({ itemId, answer }) => key(itemId, answer)))
      for (const { itemId, answer } of server.accepted) expect(spoken).toContain(key(itemId, answer))
    })
  })

  it('overwrites nothing silently: whoever replaced an answer had it on screen before', () => {
    histories(({ server, seen }) => {
      for (const { by, itemId, replaced } of server.accepted) {
        if (replaced === null || replaced.by === by) continue
        expect(seen[by === 'a' ? 0 : 1]).toContain(key(itemId, replaced.value))
      }
    })
  })

  it('freezes exactly what somebody had on screen when they submitted', () => {
    histories(({ server, submitted }) => {
      for (const one of server.pull('case')?.assessments ?? []) {
        if (one.status !== 'submitted') continue
        const frozen = Object.entries(one.answers)
          .map(([itemId, answer]) => `${one.assessmentId} ${key(itemId, answer)}`)
          .sort()
        expect(submitted).toContainEqual(frozen)
      }
    })
  })

  it('asks nobody to choose against their own answer, or against one they started from', () => {
    histories(({ server, conflicts }) => {
      for (const { who, assessmentId, itemId, theirs } of conflicts) {
        const writers = server.accepted
          .filter((one) => one.assessmentId === assessmentId && one.itemId === itemId)
          .filter(({ answer }) => sameAnswer(answer, theirs))
          .map(({ by }) => by)
        expect(writers).toContain(who === 0 ? 'b' : 'a')
      }
    })
  })
})
