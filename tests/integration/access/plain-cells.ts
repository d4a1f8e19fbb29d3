import { randomUUID } from 'node:crypto'
import { scenarios } from '@/lib/workshop/scenarios'
import type { Said } from '@/tests/integration/people/api'
import type { Actor } from './actors'
import type { Cell } from './cells'

/** One that nobody asked for. */
const nobodysPasskey = {
  ...{ id: 'none', rawId: 'none', type: 'public-key' },
  response: { clientDataJSON: 'e30', attestationObject: '', authenticatorData: '', signature: '' },
}

/** What is asked of no case and no mission. What they change is only their own, or nothing. */
export const plainCells: readonly (Pick<Cell, 'name' | 'route' | 'may'> & {
  readonly ask: (actor: Actor) => Promise<Said>
  /** Whether it names all cases that whoever asks may read, or some of them. Absent: none. */
  readonly lists?: 'all' | 'some'
  /** For anybody: what comes of it for a wrong key, passphrase or link. */
  readonly isOpen?: boolean
})[] = [
  {
    name: 'GET sync',
    route: 'GET sync',
    ask: ({ browser }) => browser.ask('GET', 'sync'),
    may: () => true,
    lists: 'all',
  },
  {
    name: 'GET review/waiting',
    route: 'GET review/waiting',
    ask: ({ browser }) => browser.ask('GET', 'review/waiting'),
    may: () => true,
  },
  {
    name: 'GET desk',
    route: 'GET desk',
    ask: ({ browser }) => browser.ask('GET', 'desk?day=2026-12-03'),
    may: () => true,
    lists: 'all',
  },
  {
    name: 'GET desk/needs',
    route: 'GET desk/needs',
    ask: ({ browser }) => browser.ask('GET', 'desk/needs?day=2026-12-03'),
    may: () => true,
    lists: 'some',
  },
  {
    name: 'GET desk/export',
    route: 'GET desk/export',
    ask: ({ browser }) => browser.ask('GET', 'desk/export?day=2026-12-03'),
    may: () => true,
    lists: 'all',
  },
  {
    name: 'GET missions',
    route: 'GET missions',
    ask: ({ browser }) => browser.ask('GET', 'missions'),
    may: () => true,
  },
  {
    name: 'GET trail',
    route: 'GET trail',
    ask: ({ browser }) => browser.ask('GET', 'trail'),
    may: ({ here, elsewhere }) => [...here, ...elsewhere].includes('auditor'),
  },
  {
    name: 'POST missions/add',
    route: 'POST missions/add',
    ask: ({ browser }) => browser.ask('POST', 'missions/add', { name: 'A third' }),
    may: ({ here, elsewhere }) => [...here, ...elsewhere].includes('administrator'),
  },
  {
    name: 'POST missions/withdraw',
    route: 'POST missions/withdraw',
    ask: ({ browser }) => browser.ask('POST', 'missions/withdraw', { invitationId: randomUUID() }),
    may: () => false, // there is no such link, which is what everybody else's is
  },
  {
    name: 'GET workshops',
    route: 'GET workshops',
    ask: ({ browser }) => browser.ask('GET', 'workshops'),
    may: () => true,
  },
  {
    name: 'POST workshops/open',
    route: 'POST workshops/open',
    ask: ({ browser }) =>
      browser.ask('POST', 'workshops/open', {
        ...{ scenario: scenarios[0]?.id, questions: ['process.time'], language: 'en', isDryRun: false },
      }),
    may: () => true,
  },
  {
    name: 'POST workshops/rehearsals/open',
    route: 'POST workshops/rehearsals/open',
    ask: ({ browser }) =>
      browser.ask('POST', 'workshops/rehearsals/open', {
        ...{ scenario: scenarios[0]?.id, roles: ['negotiator', 'leader'], minutes: 30, language: 'en' },
        ...{ offered: [], added: ['They agree.', 'They do not.'] },
      }),
    may: () => true,
  },
  {
    name: 'GET people/me',
    route: 'GET people/me',
    ask: ({ browser }) => browser.ask('GET', 'people/me'),
    may: () => true,
  },
  {
    name: 'POST people/name',
    route: 'POST people/name',
    ask: ({ browser, name }) => browser.ask('POST', 'people/name', { name: `The ${name}` }),
    may: () => true,
  },
  {
    name: 'POST people/passphrase',
    route: 'POST people/passphrase',
    ask: ({ browser }) => browser.ask('POST', 'people/passphrase', { current: null, next: 'short' }),
    may: () => true, // and then it is too short
  },
  {
    name: 'POST people/join-as-me',
    route: 'POST people/join-as-me',
    ask: ({ browser }) => browser.ask('POST', 'people/join-as-me', { invitation: 'x' }),
    may: () => true, // and then there is no such link
  },
  {
    name: 'POST people/new-cases-in',
    route: 'POST people/new-cases-in',
    ask: ({ browser }) => browser.ask('POST', 'people/new-cases-in', { missionId: 'local' }),
    may: ({ here }) => here.includes('negotiator'),
  },
  {
    name: 'POST people/second-step/begin',
    route: 'POST people/second-step/begin',
    ask: ({ browser }) => browser.ask('POST', 'people/second-step/begin', {}),
    may: () => true,
  },
  ...(['confirm', 'end'] as const).map((act) => ({
    name: `POST people/second-step/${act}`,
    route: `POST people/second-step/${act}` as const,
    ask: ({ browser }: Actor) => browser.ask('POST', `people/second-step/${act}`, { code: 'x' }),
    may: () => false, // for it is nobody's code
  })),
  {
    name: 'POST people/passkey/new',
    route: 'POST people/passkey/new',
    ask: ({ browser }) => browser.ask('POST', 'people/passkey/new', { current: null }),
    may: () => false, // for everybody here has a passphrase, which is asked for
  },
  {
    name: 'POST people/passkey/add',
    route: 'POST people/passkey/add',
    ask: ({ browser }) =>
      browser.ask('POST', 'people/passkey/add', { name: 'Mine', passkey: nobodysPasskey }),
    may: () => true, // and then nobody asked for it
  },
  {
    name: 'POST people/passkey/remove',
    route: 'POST people/passkey/remove',
    ask: ({ browser }) => browser.ask('POST', 'people/passkey/remove', { id: 'none' }),
    may: () => true,
  },
  {
    name: 'POST people/unlock',
    route: 'POST people/unlock',
    ask: ({ browser }) => browser.ask('POST', 'people/unlock', { passphrase: 'wrong wrong wrong wrong' }),
    may: () => false, // for it is not the passphrase of anybody
  },
  {
    name: 'POST people/end',
    route: 'POST people/end',
    ask: ({ browser }) => browser.ask('POST', 'people/end', { which: randomUUID() }),
    may: () => true,
  },
  ...(
    [
      ['begin', { key: 'x', name: 'A', passphrase: null }],
      ['come-in', { key: 'x' }],
      ['sign-in', { name: 'x', passphrase: 'wrong wrong wrong wrong' }],
      ['join', { invitation: 'x', name: 'A', passphrase: 'four brown goats by the well' }],
      ['passkey/ask', {}],
      ['passkey/sign-in', nobodysPasskey],
    ] as const
  ).map(([act, body]) => ({
    name: `POST people/${act}`,
    route: `POST people/${act}` as const,
    ask: ({ browser }: Actor) => browser.ask('POST', `people/${act}`, body),
    may: () => true,
    isOpen: true,
  })),
]
