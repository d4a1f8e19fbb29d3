import { beforeAll, describe, expect, it } from 'vitest'
import words from '@/lib/i18n/locales/en/rehearsal-briefs.json'
import { briefOf } from '@/lib/reading/brief-of'
import { briefParts } from '@/lib/workshop/rehearsal/brief'
import { roles, type Role } from '@/lib/workshop/rehearsal/roles'
import { makePhones, startWorkshops, Trainer, type Phone } from './api'
import { comeIn } from './rehearsing-phones'

const { url, port } = startWorkshops()
let trainer: Trainer
beforeAll(async () => {
  trainer = await Trainer.signIn(url(), 'local')
})

const textAt = (key: string): string =>
  String(key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], words))

/** Sentences of a role's brief that have nothing filled in, as they stand in the page of a phone. */
const sentencesOf = (scenario: string, role: Role): readonly string[] => {
  const { who, parts } = briefOf(scenario, role, '1')
  return [who, ...briefParts.flatMap((part) => parts[part].map((line) => line.words))]
    .map(textAt)
    .filter((text) => !text.includes('{'))
}

const roleOn = (view: string): Role => {
  const role = roles.find((one) => view.includes(`<h1>${words.roles[one]}</h1>`))
  if (role === undefined) throw new Error(view)
  return role
}
const groupOn = (view: string): number => Number(/Group (\d+)/.exec(view)?.[1])

const ownOf = (phones: readonly Phone[]) => Promise.all(phones.map((phone) => phone.own()))
const end = (id: string) => trainer.write('end', { id, keep: false })

describe('the seats of a rehearsal', () => {
  it('are given when the briefs come out, stay, and are filled by late comers where one is lacking', async () => {
    const { id, code } = await trainer.openRehearsal()
    const phones = await comeIn(port(), code, 9)
    expect((await ownOf(phones)).filter((view) => view.includes('Please wait'))).toHaveLength(9)
    const wall = await trainer.stepRehearsal(id, 'next')
    expect(wall.groups.map(({ taken }) => taken.length)).toEqual([5, 4])
    const views = await ownOf(phones)
    expect(new Set(views.map((view) => `${String(groupOn(view))} ${roleOn(view)}`)).size).toBe(9)
    expect(await ownOf(phones)).toEqual(views)

    const late = makePhones(port(), code, 12).slice(9)
    const [first, second, third] = await ownOf(late)
    expect([first, second, third].map((view) => view?.includes('In your group'))).toEqual([true, true, true])
    const groups = (await trainer.rehearsal(id)).groups
    expect(groups.map(({ taken }) => taken.length)).toEqual([6, 6])
    for (const { taken } of groups) expect([...new Set(taken)].sort()).toEqual([...roles].sort())
    await end(id)
  })

  it('leave out the roles that the trainer left out', async () => {
    const { id, code } = await trainer.openRehearsal({ roles: ['leader', 'negotiator'] })
    const phones = await comeIn(port(), code, 2)
    await trainer.stepRehearsal(id, 'next')
    expect((await ownOf(phones)).map(roleOn).sort()).toEqual(['leader', 'negotiator'])
    await end(id)
  })
})

describe('a phone of a rehearsal', () => {
  it.each(['southern-sudan-2000', 'kabul-1998'])(
    'in %s is sent its own brief, and no sentence of another',
    async (scenario) => {
      const offered = scenario === 'kabul-1998' ? ['leave', 'lifted'] : ['sign', 'moved']
      const { id, code } = await trainer.openRehearsal({ scenario, offered, added: [] })
      const phones = await comeIn(port(), code, 5)
      const base = `http://127.0.0.1:${String(port())}/join/${code ?? ''}`
      const sent = new Map<Phone, string[]>(phones.map((phone) => [phone, []]))
      const shared: string[] = []
      for (let step = 0; step < 4; step += 1) {
        shared.push(JSON.stringify(await trainer.stepRehearsal(id, 'next')))
        for (const path of ['', '/state']) shared.push(await (await fetch(base + path)).text())
        for (const phone of phones) {
          const form = new URLSearchParams({ participant: phone.participant, look: '1' })
          const page = await fetch(`${base}/record`, { method: 'POST', body: form })
          sent.get(phone)?.push(await phone.own(), await page.text())
        }
      }
      const everybody = roles.map((role) => ({ role, own: sentencesOf(scenario, role) }))
      for (const texts of sent.values()) {
        const text = texts.join('\n')
        const role = roleOn(text)
        const own = everybody.find((one) => one.role === role)?.own ?? []
        expect(own.length).toBeGreaterThan(4)
        expect(own.filter((sentence) => !text.includes(sentence))).toEqual([])
        const others = everybody.flatMap((one) => one.own).filter((sentence) => !own.includes(sentence))
        expect(others.length).toBeGreaterThan(15)
        expect(
          others.filter((sentence) => text.includes(sentence)),
          role,
        ).toEqual([])
      }
      const all = everybody.flatMap(({ own }) => own)
      expect(all.filter((sentence) => shared.join('\n').includes(sentence))).toEqual([])
      await end(id)
    },
  )

  it('records for its group once it may, and undoes no record that it has not seen', async () => {
    const { id, code } = await trainer.openRehearsal()
    const phones = await comeIn(port(), code, 10)
    await trainer.stepRehearsal(id, 'next', 'next')
    const groups = (await ownOf(phones)).map(groupOn)
    const [one, same] = phones.filter((_, place) => groups[place] === 1)
    const [other] = phones.filter((_, place) => groups[place] === 2)
    if (!one || !same || !other) throw new Error('two groups')
    expect(await one.record('decision', 'moved', ['too early'])).toBe('closed')
    await trainer.stepRehearsal(id, 'next')
    expect(await one.record('decision', 'moved', [' Planted: they need a roof. '])).toBe('recorded')
    expect(await same.record('decision', 'sign', ['unseen'])).toBe('changed')
    expect(await same.own()).toContain('Planted: they need a roof.')
    expect(await other.own()).not.toContain('Planted')
    expect(await same.record('decision', 'added.0', ['Planted: seen.'], 1)).toBe('recorded')
    expect(await other.record('decision', 'peace', ['on no list'])).toBe('closed')
    expect(await other.record('debrief', '', [])).toBe('closed')

    const waiting = await trainer.rehearsal(id)
    expect(waiting.groups.map(({ hasRecorded }) => hasRecorded)).toEqual([true, false])
    expect(JSON.stringify(waiting)).not.toContain('Planted')
    const shown = await trainer.stepRehearsal(id, 'next')
    expect(shown).toMatchObject({
      decided: [{ group: 1, choice: 'added.0', texts: ['Planted: seen.'] }],
      real: null,
    })
    expect(await other.record('decision', 'sign', ['too late'])).toBe('closed')
    expect((await ownOf(phones)).join('')).not.toContain('Planted')
    expect((await trainer.stepRehearsal(id, 'next')).real).toBe('stands')
    await end(id)
  })

  it('goes through it without a script, by the form alone', async () => {
    const { id, code } = await trainer.openRehearsal({ roles: ['leader', 'negotiator'] })
    const base = `http://127.0.0.1:${String(port())}/join/${code ?? ''}`
    const page = await (await fetch(base)).text()
    const participant = /name="participant" value="([0-9a-f]{32})"/.exec(page)?.[1] ?? ''
    const action = /action="([^"]+)"/.exec(page)?.[1] ?? ''
    const send = async (fields: Readonly<Record<string, string>>) => {
      const body = new URLSearchParams({ participant, ...fields })
      return (await fetch(new URL(action, base), { method: 'POST', body })).text()
    }
    expect(await send({ look: '1' })).toContain('You are in. Please wait.')
    await trainer.stepRehearsal(id, 'next', 'next')
    const talking = await send({ look: '1' })
    expect(talking).toContain('<h1>Our negotiator</h1>')
    expect(talking).toContain('30 minutes')
    await trainer.stepRehearsal(id, 'next')
    expect(await send({ look: '1' })).toContain('value="added.0"')
    const long = 'ت'.repeat(300)
    const asked = { question: 'decision', round: '1', seen: '0', choice: 'sign', t1: long }
    expect(await send(asked)).toContain('Recorded. You can change it')
    expect((await trainer.stepRehearsal(id, 'next')).decided).toMatchObject([
      { choice: 'sign', texts: [long] },
    ])
    await end(id)
  })

  it('is refused what is broken, too long or another’s to say', async () => {
    const { id, code } = await trainer.openRehearsal()
    const questions = await trainer.open()
    const [phone] = await comeIn(port(), code, 1)
    const [elsewhere] = makePhones(port(), questions.code, 1)
    await trainer.stepRehearsal(id, 'next', 'next', 'next')
    const participant = phone?.participant ?? ''
    const post = async (path: string, body: string, type = 'application/json') =>
      (
        await fetch(`http://127.0.0.1:${String(port())}/join/${code ?? ''}/${path}`, {
          ...{ method: 'POST', body, headers: { 'content-type': type } },
        })
      ).status
    const good = { participant, made: 1, part: 'decision', seen: 0, choice: 'sign', texts: ['a'] }
    const record = (more: object) => post('record', JSON.stringify({ ...good, ...more }))
    expect({
      broken: await post('own', '{'),
      nobody: await post('own', '{}'),
      role: await post('own', JSON.stringify({ participant, role: 'leader' })),
      form: await post('own', 'participant=a', 'application/x-www-form-urlencoded'),
      group: await record({ group: 2 }),
      text: await record({ texts: ['x'.repeat(301)] }),
      nul: await record({ texts: ['a\0b'] }),
      many: await record({ texts: ['a', 'b', 'c'] }),
      number: await record({ participant: 'f'.repeat(31) }),
      long: await record({ texts: ['x'.repeat(8_000)] }),
    }).toEqual({
      ...{ broken: 400, nobody: 400, role: 400, form: 415, group: 400 },
      ...{ text: 400, nul: 400, many: 400, number: 400, long: 413 },
    })
    expect(await elsewhere?.own()).toBe('')
    expect(await elsewhere?.record('decision', 'sign', ['a'])).toBe(400)
    await end(id)
    await end(questions.id)
  })
})
