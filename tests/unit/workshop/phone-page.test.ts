import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import { currentInstrument } from '@/lib/instrument/instruments'
import { Allowance } from '@/lib/server/launch/door/allowance'
import { lanAddresses } from '@/lib/server/launch/door/lan-addresses'
import { html } from '@/lib/server/workshops/phone/html'
import { phoneDocument } from '@/lib/server/workshops/phone/phone-document'
import type { PhoneRoom } from '@/lib/server/workshops/phone/phone-room'
import { phoneWords } from '@/lib/server/workshops/phone/phone-words'
import { firstCourse } from '@/lib/workshop/course'
import { ownView } from '@/lib/server/workshops/phone/rehearsal/rehearsal-view'
import { roles, type Role } from '@/lib/workshop/rehearsal/roles'
import { scenarios } from '@/lib/workshop/scenarios'

const script = readFileSync(
  resolve(import.meta.dirname, '../../../lib/server/workshops/phone/join-script.js'),
  'utf8',
)
const words = await phoneWords('en', currentInstrument.version)

const roomAt = (asked: string | null, more: Partial<PhoneRoom> = {}): PhoneRoom => ({
  id: 'a',
  code: 'CDFHJK',
  revision: 3,
  course: { ...firstCourse, step: asked === null ? 'gathering' : asked === 'levers' ? 'levers' : 'question' },
  language: 'en',
  instrument: currentInstrument.version,
  scenario: 'angola-late',
  questions: [asked ?? 'counterpart.image'],
  levers: scenarios[0]?.levers ?? [],
  asked,
  shown: null,
  rehearsal: null,
  ...more,
})
const draw = (room: PhoneRoom) => phoneDocument(room, words, { participant: 'f'.repeat(32), said: '' })

describe('what a phone loads', () => {
  it('is a script that a browser of 2015 reads', () => {
    const problems = (text: string) =>
      new Linter().verify(text, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } })
    expect(problems(script)).toEqual([])
    expect(problems('const a = 1')).not.toEqual([])
    expect(script).not.toMatch(
      /fetch\(|Promise|crypto\.subtle|randomUUID|serviceWorker|navigator\.(share|clipboard)/,
    )
  })

  it('is far below 20 kB with the longest question', () => {
    const bytes = (text: string) => gzipSync(text).length
    const pages = currentInstrument.items.map(({ id }) => bytes(draw(roomAt(id))))
    expect(Math.max(...pages) + bytes(script)).toBeLessThan(8_000)
  })
})

describe('the page of a phone in a rehearsal', () => {
  const columns = {
    ...{ roles: [...roles], minutes: 30, offered: ['sign', 'stands'], added: ['<b>They wait.</b>'] },
    ...{ step: 'deciding' as const, isRevealed: false, talkEndsAt: null },
  }
  const room = roomAt(null, { scenario: 'southern-sudan-2000', rehearsal: { columns, recorded: 0 } })
  const record = { group: 1, choice: 'added.0', texts: ['why </textarea>'], version: 3 }
  const drawFor = (role: Role, step: 'briefing' | 'deciding') => {
    const seat = { group: 1, role, table: roles, record: step === 'deciding' ? record : null }
    const view = ownView(room, { ...columns, step }, seat, words)
    return phoneDocument(room, words, { participant: 'f'.repeat(32), said: '', view })
  }

  it('is far below 20 kB with the longest brief', () => {
    const pages = roles.map((role) => gzipSync(drawFor(role, 'deciding')).length)
    expect(Math.max(...pages) + gzipSync(script).length).toBeLessThan(10_000)
  })

  it('says of each line of a brief where it is written, or that it is our judgement', () => {
    const page = drawFor('leader', 'briefing')
    expect(page).toContain('SPLM statement, 1 March 2000')
    expect(page.match(/our judgement/g)).toHaveLength(2) // the leader's standing, and how much leaving matters
  })

  it('has the form open for the negotiator, and for others to open', () => {
    const own = drawFor('negotiator', 'deciding')
    expect(own).not.toContain('Record it on this phone')
    expect(drawFor('leader', 'deciding')).toContain('Record it on this phone')
  })

  it('writes what the trainer and the group wrote as text, and says what was recorded last', () => {
    const page = drawFor('negotiator', 'deciding')
    expect(page).toContain('&lt;b&gt;They wait.&lt;/b&gt;')
    expect(page).toContain('why &lt;/textarea&gt;')
    expect(page).toMatch(/value="added\.0"\s+checked/)
    expect(page).toContain('name="seen" value="3"')
  })
})

describe('the page of a phone', () => {
  it('asks a level by its five anchors and a yes or no by two, and always lets somebody not know', () => {
    const level = draw(roomAt('counterpart.image'))
    expect(level.match(/<input type="radio"/g)).toHaveLength(6)
    expect(level).toContain('They take no notice of public criticism.')
    const yesNo = draw(roomAt('counterpart.designated'))
    expect([...yesNo.matchAll(/name="level" value="(\w+)"/g)].map(([, value]) => value)).toEqual([
      '4',
      '0',
      'unknown',
    ])
    expect(yesNo).toContain('I don’t know')
  })

  it('ranks the levers that are offered, by lists that need no script', () => {
    const page = draw(roomAt('levers'))
    expect(page.match(/<select/g)).toHaveLength(3)
    expect(page.match(/<option value="reputation.denounce">Denounce in public<\/option>/g)).toHaveLength(3)
  })

  it('says how many chose what once it is shown, and only then', () => {
    const course = { ...firstCourse, step: 'question', phase: 'shown' } as const
    const shown = { counts: [2, 0, 1, 0, 0], unknown: 1 }
    expect(draw(roomAt('counterpart.image', { course, shown }))).toContain('2 of 4')
    expect(draw(roomAt('counterpart.image'))).not.toMatch(/\d of 4/)
  })

  it('asks nothing before the first question', () => {
    const page = draw(roomAt(null))
    expect(page).toContain('You are in. Please wait.')
    expect(page).not.toMatch(/<input type="radio"|<select/)
  })

  it('writes every text as text', () => {
    expect(html`<b title="${'"x"'}">${'<script>&'}</b>`.text).toBe(
      '<b title="&quot;x&quot;">&lt;script&gt;&amp;</b>',
    )
  })
})

describe('the addresses that phones are told', () => {
  const at = (address: string, internal = false) => [
    { address, internal, family: 'IPv4' as const, netmask: '', mac: '', cidr: null },
  ]
  it('are those of Wi-Fi and hotspots first, then cables, then networks inside the machine', () => {
    expect(
      lanAddresses({
        lo: at('127.0.0.1', true),
        docker0: at('172.17.0.1'),
        eth0: at('10.0.0.7'),
        wlan0: at('192.168.1.20'),
        none: at('169.254.3.4'),
      }),
    ).toEqual(['192.168.1.20', '10.0.0.7', '172.17.0.1'])
  })

  it('are none where there is no network', () => {
    expect(lanAddresses({ lo: at('127.0.0.1', true) })).toEqual([])
  })
})

describe('an allowance', () => {
  it('lets each have a burst, and then so many a second', () => {
    let now = 0
    const allowance = new Allowance(2, 3, () => now)
    const take = (count: number) => Array.from({ length: count }, () => allowance.take('a'))
    expect(take(4)).toEqual([true, true, true, false])
    expect(allowance.take('b')).toBe(true)
    now = 1_000
    expect(take(3)).toEqual([true, true, false])
  })
})
