import { randomBytes } from 'node:crypto'
import { languages } from '@/lib/i18n/languages'
import { currentVersion } from '@/lib/instrument/known-versions'
import { PhoneAnswer, PhoneOwn, PhoneRecord } from '@/lib/wire/workshop-contract'
import { isCode } from '@/lib/workshop/join-code'
import { tellLive } from '@/lib/server/workshops/live-stream'
import { leftOf } from '@/lib/server/workshops/rehearsal/rehearsal-columns'
import { Html } from './html'
import { joinRoom, keepAnswer, type Kept } from './keep-answer'
import { codeDocument, phoneDocument } from './phone-document'
import { readRoom, type PhoneRehearsal, type PhoneRoom } from './phone-room'
import { overView, phoneView } from './phone-view'
import { phoneWords } from './phone-words'
import { keepRecord } from './rehearsal/keep-record'
import { ownView } from './rehearsal/rehearsal-view'
import { takeSeat } from './rehearsal/take-seat'

/** What a phone is answered: a page, the state as JSON, or where to look. */
export type PhoneReply =
  | { readonly status: 200 | 404; readonly type: 'html' | 'json'; readonly body: string }
  | { readonly status: 303; readonly location: string }
  | { readonly status: 400 | 429 }

const newParticipant = (): string => randomBytes(16).toString('hex')
const wordsOf = ({ language, instrument }: PhoneRoom) => phoneWords(language, instrument)
const anyWords = () => phoneWords(languages[0].tag, currentVersion)

/** The page where a code is typed. */
export const codePage = async (): Promise<PhoneReply> => ({
  status: 200,
  type: 'html',
  body: codeDocument(await anyWords(), 'code'),
})

/** What was typed leads to the page of that workshop, whether or not there is one. */
export function findPage(form: string): PhoneReply {
  const typed = new URLSearchParams(form).get('code') ?? ''
  const code = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return isCode(code) ? { status: 303, location: `/join/${code}` } : { status: 303, location: '/join' }
}

/** The page of a phone. Each opening without a script is a new phone; it is counted once it says something. */
export async function phonePage(code: string): Promise<PhoneReply> {
  const room = await readRoom(code)
  if (room === null) return { status: 404, type: 'html', body: codeDocument(await anyWords(), 'unknown') }
  const body = phoneDocument(room, await wordsOf(room), { participant: newParticipant(), said: '' })
  return { status: 200, type: 'html', body }
}

const overState = async () => ({ revision: 0, isOver: true, view: overView(await anyWords()).text })

/** Of a rehearsal only that something is new: what it is differs from phone to phone, and each asks for its own. */
async function stateOf(room: PhoneRoom | null): Promise<string> {
  if (room === null) return JSON.stringify(await overState())
  const { revision, rehearsal } = room
  return JSON.stringify(
    rehearsal === null
      ? { revision, view: phoneView(room, await wordsOf(room)).text }
      : { revision, own: newsOf(room) },
  )
}

const newsOf = ({ revision, rehearsal }: PhoneRoom): string =>
  [revision, ...(rehearsal === null ? [] : [rehearsal.recorded])].join('.')

/** What stands on phones now, for one that heard nothing live. */
export const phoneState = async (code: string): Promise<PhoneReply> => ({
  status: 200,
  type: 'json',
  body: await stateOf(await readRoom(code)),
})

/** The state of all phones of a workshop is read once for all of them, however many hear it. */
const lastRead = new Map<
  string,
  { readonly at: number; readonly state: Promise<{ id: string; data: string }> }
>()

/** Milliseconds in which what one phone has read is told to the others. Shorter than any step of a trainer. */
const shared = 50

function readShared(code: string): Promise<{ id: string; data: string }> {
  const last = lastRead.get(code)
  if (last !== undefined && performance.now() - last.at < shared) return last.state
  const state = readRoom(code).then(async (room) => ({
    id: room === null ? '0' : newsOf(room),
    data: await stateOf(room),
  }))
  lastRead.set(code, { at: performance.now(), state })
  if (lastRead.size > 20) lastRead.delete([...lastRead.keys()][0] ?? '')
  return state
}

/** Tells a phone of every step; null: there is no such workshop. Returns how to stop. */
export async function tellPhone(
  code: string,
  write: (text: string) => void,
  end: () => void,
): Promise<(() => void) | null> {
  const room = await readRoom(code)
  if (room === null) return null
  return tellLive({ id: room.id, topics: ['state'], read: () => readShared(code), write, end })
}

/** Whether this phone may say something more now. */
type MayAnswer = (participant: string) => boolean

/** What a phone says, as JSON from the script: it is told what came of it, so that it can forget it or try again. */
export async function takeJson(code: string, body: string, mayAnswer: MayAnswer): Promise<PhoneReply> {
  const read = PhoneAnswer.safeParse(parseJson(body))
  if (!read.success) return { status: 400 }
  if (!mayAnswer(read.data.participant)) return { status: 429 }
  const room = await readRoom(code)
  if (room === null)
    return { status: 200, type: 'json', body: JSON.stringify({ outcome: 'closed', isOver: true }) }
  return { status: 200, type: 'json', body: JSON.stringify({ outcome: await take(room, read.data) }) }
}

const take = (room: PhoneRoom, answer: PhoneAnswer): Promise<Kept> =>
  answer.question === undefined ? joinRoom(room, answer.participant) : keepAnswer(room, answer)

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** What is one phone's own in a rehearsal: its brief, or what its group is asked. It takes a seat by asking, once roles are given. */
export async function ownPart(code: string, body: string, mayAnswer: MayAnswer): Promise<PhoneReply> {
  const read = PhoneOwn.safeParse(parseJson(body))
  if (read.success && !mayAnswer(read.data.participant)) return { status: 429 }
  const room = read.success ? await readRoom(code) : null
  if (!read.success || room?.rehearsal === null) return { status: 400 }
  if (room === null) return { status: 200, type: 'json', body: JSON.stringify(await overState()) }
  const view = await ownViewOf(room, room.rehearsal, read.data.participant)
  const left = leftOf(room.rehearsal.columns)
  const isTalking = room.rehearsal.columns.step === 'talking' && left !== null
  const state = { revision: room.revision, view, ...(isTalking ? { left: Math.round(left / 1_000) } : {}) }
  return { status: 200, type: 'json', body: JSON.stringify(state) }
}

const ownViewOf = async (room: PhoneRoom, { columns }: PhoneRehearsal, participant: string) =>
  ownView(room, columns, await takeSeat(room, participant), await wordsOf(room)).text

/** What a phone records for its group, as JSON from the script. */
export async function recordJson(code: string, body: string, mayAnswer: MayAnswer): Promise<PhoneReply> {
  const read = PhoneRecord.safeParse(parseJson(body))
  if (read.success && !mayAnswer(read.data.participant)) return { status: 429 }
  const room = read.success ? await readRoom(code) : null
  if (!read.success || room?.rehearsal === null) return { status: 400 }
  const reply =
    room === null ? { outcome: 'closed', isOver: true } : { outcome: await keepRecord(room, read.data) }
  return { status: 200, type: 'json', body: JSON.stringify(reply) }
}

/** The same from a phone without scripts, which also looks by it for what is its own. */
export async function recordForm(code: string, body: string, mayAnswer: MayAnswer): Promise<PhoneReply> {
  const form = new URLSearchParams(body)
  const own = PhoneOwn.safeParse({ participant: form.get('participant') })
  if (own.success && !mayAnswer(own.data.participant)) return { status: 429 }
  const said = PhoneRecord.safeParse(recordIn(form))
  const isLook = form.has('look') || !form.has('seen')
  const room = own.success && (isLook || said.success) ? await readRoom(code) : null
  if (!own.success || (!isLook && !said.success) || room?.rehearsal === null) return { status: 400 }
  if (room === null) return { status: 404, type: 'html', body: codeDocument(await anyWords(), 'unknown') }
  const words = await wordsOf(room)
  const { participant } = own.data
  const outcome = isLook || !said.success ? null : await keepRecord(room, said.data)
  const saying = outcome === null ? '' : words.say(`status.${outcome === 'closed' ? 'lateRecord' : outcome}`)
  const view = new Html(await ownViewOf(room, room.rehearsal, participant))
  return { status: 200, type: 'html', body: phoneDocument(room, words, { participant, said: saying, view }) }
}

const recordIn = (form: URLSearchParams): object => ({
  ...{ participant: form.get('participant'), made: Date.now(), part: form.get('question') },
  ...{ seen: Number(form.get('seen')), choice: form.get('choice') ?? '' },
  texts: ['t1', 't2'].flatMap((name) => form.get(name) ?? []),
})

/** What a phone without scripts says: the plain form. It is answered with the page, which knows the same phone again. */
export async function takeForm(code: string, body: string, mayAnswer: MayAnswer): Promise<PhoneReply> {
  const form = new URLSearchParams(body)
  const read = PhoneAnswer.safeParse(answerIn(form))
  if (!read.success) return { status: 400 }
  if (!mayAnswer(read.data.participant)) return { status: 429 }
  const room = await readRoom(code)
  if (room === null) return { status: 404, type: 'html', body: codeDocument(await anyWords(), 'unknown') }
  const words = await wordsOf(room)
  const outcome = await take(room, read.data)
  const isAnswer = read.data.question !== undefined
  const said = outcome === 'full' ? words.say('status.full') : isAnswer ? words.say(sayings[outcome]) : ''
  return {
    status: 200,
    type: 'html',
    body: phoneDocument(room, words, { participant: read.data.participant, said }),
  }
}

const sayings = {
  kept: 'status.counted',
  older: 'status.counted',
  closed: 'status.late',
  full: 'status.full',
} as const satisfies Record<Kept, string>

/** A form as what the script would send. Its time is the server's: it is sent when it is filled in, and never kept. */
function answerIn(form: URLSearchParams): object {
  const base = { participant: form.get('participant'), made: Date.now() }
  const level = form.get('level')
  const ranking = [...new Set(['first', 'second', 'third'].flatMap((place) => form.get(place) || []))]
  if (form.has('look') || (level === null && ranking.length === 0)) return base
  const asked = { ...base, question: form.get('question'), round: Number(form.get('round')) }
  if (ranking.length > 0) return { ...asked, ranking }
  return { ...asked, level: level === 'unknown' ? null : Number(level) }
}
