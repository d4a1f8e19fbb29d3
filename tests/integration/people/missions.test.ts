import { describe, expect, it } from 'vitest'
import { level, setAnswer } from '@/tests/integration/sync/changes'
import {
  access,
  caseOf,
  first,
  joined,
  listed,
  missions,
  startWithFirstPerson,
  trail,
} from './mission-people'

startWithFirstPerson()

describe('a case', () => {
  it('is seen by its owner and the advisers of its mission, and by nobody else', async () => {
    const owner = await joined('Owner 1', ['negotiator'])
    const other = await joined('Other 1', ['negotiator', 'trainer', 'auditor'])
    const adviser = await joined('Adviser 1', ['adviser'])
    const { caseId } = await caseOf(owner.browser)
    expect(await adviser.browser.case(caseId)).toMatchObject({ caseId })
    expect(await other.browser.case(caseId)).toBe(403)
    expect((await listed(other.browser)).cases).toEqual([])
    expect((await listed(adviser.browser)).cases).toMatchObject([{ caseId, codeName: 'Heron' }])
    const readers = (await access(owner.browser, caseId)).people
    expect(readers.map(({ name, as }) => [name, as])).toEqual(
      expect.arrayContaining([
        ['Owner 1', 'owner'],
        ['Adviser 1', 'adviser'],
      ]),
    )
    expect(readers.find(({ id }) => id === adviser.id)?.openedAt).not.toBeNull()
  })

  it('that is shared is read until it lapses, and never changed', async () => {
    const owner = await joined('Owner 2', ['negotiator'])
    const reader = await joined('Reader 2', ['trainer'])
    const ids = await caseOf(owner.browser)
    const before = await listed(reader.browser)
    const share = (endsAt: string) =>
      owner.browser.ask('POST', 'cases/share', {
        ...{ caseId: ids.caseId, personId: reader.id, purpose: 'advice', endsAt },
      })
    expect((await share('2999-01-01T00:00:00Z')).status).toBe(200)
    // the list of whoever may see more by now begins again
    expect(await listed(reader.browser, before.cursor)).toMatchObject({
      begins: true,
      cases: [{ caseId: ids.caseId }],
    })
    expect(await reader.browser.case(ids.caseId)).toMatchObject({ caseId: ids.caseId })
    const [outcome] = await reader.browser.send(setAnswer(ids, 'process.time', level(1)))
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'not-yours' })
    expect((await share('2020-01-01T00:00:00Z')).status).toBe(200)
    expect(await reader.browser.case(ids.caseId)).toBe(403)
    expect((await listed(reader.browser)).cases).toEqual([])
  })

  it('is worked on by whoever is named, until that is taken back', async () => {
    const owner = await joined('Owner 3', ['negotiator'])
    const second = await joined('Second 3', ['negotiator'])
    const ids = await caseOf(owner.browser)
    const naming = { caseId: ids.caseId, personId: second.id }
    const named = await owner.browser.ask('POST', 'cases/share', { ...naming, purpose: null, endsAt: null })
    expect(named.status).toBe(200)
    const answer = (at: 1 | 2, base?: number) =>
      second.browser.send(setAnswer(ids, 'process.time', level(at), base))
    expect(await answer(1)).toMatchObject([{ kind: 'applied' }])
    expect((await owner.browser.ask('POST', 'cases/end-share', naming)).status).toBe(200)
    expect(await answer(2, 1)).toMatchObject([{ kind: 'refused', reason: 'not-yours' }])
    expect(await second.browser.case(ids.caseId)).toBe(403)
  })

  it('goes to a successor when its owner leaves; it is never left to nobody', async () => {
    const owner = await joined('Owner 4', ['negotiator'])
    const successor = await joined('Successor 4', ['negotiator'])
    const trainer = await joined('Trainer 4', ['trainer'])
    const { caseId } = await caseOf(owner.browser)
    const leave = (successorId: string | null) =>
      first.ask('POST', 'missions/roles', { missionId: 'local', personId: owner.id, roles: [], successorId })
    expect(await leave(null)).toMatchObject({ status: 409, body: { error: 'has-cases' } })
    for (const nobody of [trainer.id, owner.id])
      expect(await leave(nobody)).toMatchObject({ status: 409, body: { error: 'no-successor' } })
    expect(await owner.browser.case(caseId)).toMatchObject({ caseId })
    expect((await leave(successor.id)).status).toBe(200)
    expect(await owner.browser.case(caseId)).toBe(403)
    expect(await successor.browser.case(caseId)).toMatchObject({ caseId })
  })

  it('is known to administrators as one that exists, and not what is in it', async () => {
    const chief = await joined('Chief 5', ['administrator'])
    const owner = await joined('Owner 5', ['negotiator'])
    const { caseId } = await caseOf(owner.browser, 'CANARY')
    expect(await chief.browser.case(caseId)).toBe(403)
    const seen = await missions(chief.browser)
    expect(seen[0]?.cases).toContainEqual(expect.objectContaining({ caseId, ownerId: owner.id }))
    expect(JSON.stringify(seen)).not.toContain('CANARY')
    expect((await missions(owner.browser))[0]).toMatchObject({ cases: [], invitations: [] })
  })
})

describe('a mission', () => {
  it('keeps an administrator', async () => {
    const { body } = await first.ask('POST', 'missions/add', { name: 'Coast' })
    const missionId = (body as { id: string }).id
    const drop = { missionId, personId: 'local', roles: ['negotiator'] }
    expect(await first.ask('POST', 'missions/roles', drop)).toMatchObject({ status: 409 })
    const second = await joined('Coast chief', ['administrator'], missionId)
    // of two who take it from each other at once, one goes
    const both = await Promise.all([
      first.ask('POST', 'missions/roles', { ...drop, personId: second.id, roles: ['trainer'] }),
      second.browser.ask('POST', 'missions/roles', drop),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 403])
  })

  it('is a compartment: an adviser of another sees nothing of it', async () => {
    const { body } = await first.ask('POST', 'missions/add', { name: 'River' })
    const stranger = await joined('River adviser', ['adviser', 'auditor'], (body as { id: string }).id)
    const owner = await joined('Owner 6', ['negotiator'])
    const { caseId } = await caseOf(owner.browser)
    expect(await stranger.browser.case(caseId)).toBe(403)
    expect((await missions(stranger.browser)).map(({ name }) => name)).toEqual(['River'])
    const { records } = await trail(stranger.browser, `subject=${caseId}`)
    expect(records.filter(({ person }) => person?.id !== stranger.id)).toEqual([])
  })
})
