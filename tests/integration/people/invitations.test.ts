import { describe, expect, it } from 'vitest'
import type { InviteReply } from '@/lib/wire/mission-types'
import { newToken } from '@/lib/server/people/token'
import { Browser } from './api'
import { first, invitation, joined, missions, phrase, startWithFirstPerson } from './mission-people'

startWithFirstPerson()

describe('an invitation', () => {
  it('lets one person join, once, as what it says', async () => {
    const link = await invitation(['adviser'])
    const browsers = [new Browser(), new Browser(), new Browser()]
    const all = await Promise.all(
      browsers.map((browser, i) =>
        browser.post('join', { invitation: link, name: `Desk ${i}`, passphrase: `${phrase} ${i}` }),
      ),
    )
    expect(all.map(({ status }) => status).sort()).toEqual([200, 410, 410])
    const one = browsers[all.findIndex(({ status }) => status === 200)]
    expect((await one?.me())?.missions).toEqual([{ id: 'local', name: '', roles: ['adviser'] }])
  })

  it('is kept for another try where the name is taken, or looks like one that is', async () => {
    await joined('Noor  Haddad', ['negotiator'])
    const link = await invitation(['negotiator'])
    const browser = new Browser()
    for (const name of ['noor haddad', ' NOOR HADDAD', 'Ｎoor Haddad'])
      expect((await browser.post('join', { invitation: link, name, passphrase: phrase })).status).toBe(409)
    expect(
      (await browser.post('join', { invitation: link, name: 'Noor B', passphrase: phrase })).status,
    ).toBe(200)
  })

  it('opens nothing when it was taken back, and to whoever guesses', async () => {
    const link = await invitation(['negotiator'])
    const [mission] = await missions(first)
    for (const { id } of mission?.invitations ?? [])
      await first.ask('POST', 'missions/withdraw', { invitationId: id })
    for (const token of [link, newToken(), 'x'])
      expect(
        (await new Browser().post('join', { invitation: token, name: 'Zed', passphrase: phrase })).status,
      ).toBe(410)
  })

  it('takes somebody who is signed in into one more mission, as who they are', async () => {
    const adviser = await joined('Rima', ['adviser'])
    const { body } = await first.ask('POST', 'missions/add', { name: 'Delta' })
    const missionId = (body as { id: string }).id
    const link = await invitation(['adviser', 'trainer'], missionId)
    expect((await adviser.browser.post('join-as-me', { invitation: link })).status).toBe(200)
    expect(await adviser.browser.me()).toMatchObject({
      id: adviser.id,
      missions: [
        { id: 'local', roles: ['adviser'] },
        { id: missionId, name: 'Delta', roles: ['adviser', 'trainer'] },
      ],
    })
    expect((await adviser.browser.post('join-as-me', { invitation: link })).status).toBe(410)
  })

  it('lets nobody in as somebody who is in a mission that another administers', async () => {
    const { body } = await first.ask('POST', 'missions/add', { name: 'Plateau' })
    const chief = await joined('Plateau chief', ['administrator'], (body as { id: string }).id)
    const both = await joined('In two', ['negotiator'], (body as { id: string }).id)
    const link = await invitation(['negotiator'])
    expect((await both.browser.post('join-as-me', { invitation: link })).status).toBe(200)
    const wish = {
      ...{ missionId: (body as { id: string }).id, roles: ['negotiator'], days: 1, forPersonId: both.id },
    }
    expect((await chief.browser.ask('POST', 'missions/invite', wish)).status).toBe(403)
    expect((await first.ask('POST', 'missions/invite', wish)).status).toBe(200)
  })

  it('is made by administrators alone', async () => {
    const { browser } = await joined('Sana', ['negotiator', 'adviser', 'trainer', 'auditor'])
    for (const [path, body] of [
      ['missions/invite', { missionId: 'local', roles: ['administrator'], days: 3 }],
      ['missions/roles', { missionId: 'local', personId: 'local', roles: [] }],
      ['missions/suspend', { missionId: 'local', personId: 'local', isSuspended: true }],
      ['missions/name', { missionId: 'local', name: 'Mine' }],
      ['missions/add', { name: 'Mine' }],
    ] as const)
      expect((await browser.ask('POST', path, body)).status, path).toBe(403)
  })
})

describe('a lost passphrase', () => {
  it('is replaced by a link of an administrator, and every other sign-in ends', async () => {
    const { browser, id, name } = await joined('Iman', ['negotiator'])
    const { body } = await first.ask('POST', 'missions/invite', {
      ...{ missionId: 'local', roles: ['negotiator'], days: 1, forPersonId: id },
    })
    const again = new Browser()
    const link = {
      invitation: (body as InviteReply).token,
      name: 'whoever',
      passphrase: 'three white tents, noon',
    }
    expect((await again.post('join', link)).status).toBe(200)
    expect(await browser.cases()).toBe(401)
    expect(await again.me()).toMatchObject({ id, name })
    const signIn = (passphrase: string) => new Browser().post('sign-in', { name: 'IMAN', passphrase })
    expect((await signIn(`${phrase} ${name}`)).status).toBe(403)
    expect((await signIn('three white tents, noon')).status).toBe(200)
  })
})

describe('somebody who is suspended', () => {
  it('is out with the next request, and in again when it is taken back', async () => {
    const { browser, id, name } = await joined('Away', ['negotiator'])
    const suspend = (isSuspended: boolean) =>
      first.ask('POST', 'missions/suspend', { missionId: 'local', personId: id, isSuspended })
    expect(await browser.cases()).toBe(200)
    expect((await suspend(true)).status).toBe(200)
    expect(await browser.cases()).toBe(401)
    const signIn = () => new Browser().post('sign-in', { name, passphrase: `${phrase} ${name}` })
    expect((await signIn()).status).toBe(403)
    expect((await suspend(false)).status).toBe(200)
    expect((await signIn()).status).toBe(200)
  })

  it('is never the one who does it', async () => {
    const body = { missionId: 'local', personId: 'local', isSuspended: true }
    expect((await first.ask('POST', 'missions/suspend', body)).status).toBe(409)
  })
})
