import { beforeAll, expect, test } from 'vitest'
import { startWorkshops, Trainer } from '../integration/workshop/api'
import { fuzzAnswers, fuzzForms, fuzzRequests, type Room } from '../integration/workshop/fuzz-door'

const { url, port } = startWorkshops()
let room: Room

beforeAll(async () => {
  room = { url: url(), port: port(), trainer: await Trainer.signIn(url(), 'local') }
})

test('Of 10,000 hostile answers, 3,000 forms and 5,000 requests at the door, none breaks it or is counted wrongly', async () => {
  for (const seed of [2, 3, 4, 5, 6])
    console.log(`answers: ${JSON.stringify(await fuzzAnswers(room, 2_000, seed))}`)
  await fuzzForms(room, 3_000, 2)
  const statuses = await fuzzRequests(room, 5_000, 2)
  console.log(`requests: ${JSON.stringify(statuses)}`)
  expect(statuses[200]).toBeGreaterThan(100)
})
