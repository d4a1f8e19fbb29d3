import { describe, expect, it } from 'vitest'
import { access, caseOf, first, invitation, joined, missions, startWithFirstPerson } from './mission-people'

startWithFirstPerson()

/** A second mission of the first person. */
async function makeSecond(name: string): Promise<string> {
  expect((await first.ask('POST', 'missions/add', { name })).status).toBe(200)
  return (await missions(first)).find((mission) => mission.name === name)?.id ?? ''
}

describe('a new case of somebody in two missions', () => {
  it('belongs to the one they joined first, until they choose the other, and those before stay', async () => {
    const second = await makeSecond('South')
    const { browser } = await joined('Bo', ['negotiator'])
    const link = await invitation(['negotiator'], second)
    expect((await browser.post('join-as-me', { invitation: link })).status).toBe(200)
    const before = await caseOf(browser)
    expect((await browser.post('new-cases-in', { missionId: second })).status).toBe(200)
    expect(await browser.me()).toMatchObject({ newCasesIn: second })
    const after = await caseOf(browser, 'Stork')
    expect((await access(browser, before.caseId)).missionId).toBe('local')
    expect((await access(browser, after.caseId)).missionId).toBe(second)
  })

  it('goes to no mission in which they may make none', async () => {
    const second = await makeSecond('North')
    const { browser, id } = await joined('Cleo', ['negotiator'])
    expect((await browser.post('new-cases-in', { missionId: second })).status).toBe(403)
    const link = await invitation(['negotiator', 'adviser'], second)
    await browser.post('join-as-me', { invitation: link })
    expect((await browser.post('new-cases-in', { missionId: second })).status).toBe(200)
    const roles = { missionId: second, personId: id, roles: ['adviser'], successorId: null }
    expect((await first.ask('POST', 'missions/roles', roles)).status).toBe(200)
    const { caseId } = await caseOf(browser)
    expect((await access(browser, caseId)).missionId).toBe('local')
  })
})
