import { beforeAll, describe, expect, it } from 'vitest'
import { startWorkshops, Trainer } from './api'
import { fuzzAnswers, fuzzForms, fuzzRequests, type Room } from './fuzz-door'

const { url, port } = startWorkshops()
let room: Room

beforeAll(async () => {
  room = { url: url(), port: port(), trainer: await Trainer.signIn(url(), 'local') }
})

describe('the door of a workshop', () => {
  it('counts of 240 hostile answers those that may be counted, and no other, and nobody takes a step by them', async () => {
    const statuses = await fuzzAnswers(room, 240, 1)
    expect(statuses['200']).toBeGreaterThan(50)
    expect(statuses['400']).toBeGreaterThan(30)
  })

  it('takes of 120 hostile forms no answer that is not on the scale', async () => {
    await fuzzForms(room, 120, 1)
  })

  it('answers 300 requests of all kinds, whole and broken, without a fault or a hang', async () => {
    const statuses = await fuzzRequests(room, 300, 1)
    expect(statuses[200]).toBeGreaterThan(10)
    expect(statuses[404]).toBeGreaterThan(10)
  })
})
