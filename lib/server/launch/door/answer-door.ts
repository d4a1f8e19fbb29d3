import { readFileSync } from 'node:fs'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import * as phones from '@/lib/server/workshops/phone/answer-phone'
import { Allowance } from './allowance'
import { readBody, readRequest, type DoorRequest } from './door-request'

const fixed = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin', // with no-referrer a plain form would send "Origin: null"
  'cache-control': 'no-store',
} as const

/** What one phone asks in an hour is far below: a script that tries codes, or floods, is not. A room behind one router is one address. */
const makeLimits = () => ({
  requests: new Allowance(30, 300),
  unknownCodes: new Allowance(1 / 20, 15),
  /** Of one phone: it sends an answer again every second or two until it is counted. */
  answers: new Allowance(2, 30),
  streams: 100,
})

/** Answers phones, and knows nothing else: neither Next nor any page of the application stands behind it. */
export function answerDoor(port: number): RequestListener {
  const limits = makeLimits()
  const script = readScript()
  const streams = new Map<string, number>()
  return (request, response) => {
    request.on('error', () => undefined)
    response.on('error', () => undefined)
    for (const [name, value] of Object.entries(fixed)) response.setHeader(name, value)
    const address = request.socket.remoteAddress ?? ''
    const asked = limits.requests.take(address) ? readRequest(request, port) : 429
    if (typeof asked === 'number') refuse(request, response, asked)
    else if (asked.act === 'script') sendScript(request, response, script)
    else if (asked.act === 'events') void tell(asked, response, address)
    else void reply(request, asked, response, address)
  }

  async function tell({ code }: DoorRequest, response: ServerResponse, address: string): Promise<void> {
    const open = streams.get(address) ?? 0
    if (open >= limits.streams) {
      response.writeHead(429).end()
      return
    }
    streams.set(address, open + 1)
    let stop: (() => void) | null = null
    response.on('close', () => {
      const left = (streams.get(address) ?? 1) - 1
      if (left === 0) streams.delete(address)
      else streams.set(address, left)
      stop?.()
    })
    const write = (text: string) => {
      if (!response.headersSent) {
        response.writeHead(200, {
          'content-type': 'text/event-stream; charset=utf-8',
          'cache-control': 'no-store, no-transform',
        })
      }
      response.write(text)
    }
    try {
      stop = await phones.tellPhone(code, write, () => response.end())
      if (stop === null) response.writeHead(404).end()
      else if (response.destroyed) stop()
    } catch {
      if (!response.headersSent) response.writeHead(503)
      response.end()
    }
  }

  async function reply(
    request: IncomingMessage,
    asked: DoorRequest,
    response: ServerResponse,
    address: string,
  ): Promise<void> {
    try {
      const answer = await answerTo(request, asked, (phone) => limits.answers.take(`${asked.code} ${phone}`))
      const isUnknown = answer.status === 404
      if (isUnknown && !limits.unknownCodes.take(address)) {
        refuse(request, response, 429)
        return
      }
      if (answer.status === 303) response.writeHead(303, { location: answer.location }).end()
      else if (!('body' in answer)) refuse(request, response, answer.status)
      else sendText(request, response, answer)
    } catch {
      refuse(request, response, 503)
    }
  }
}

async function answerTo(
  request: IncomingMessage,
  asked: DoorRequest,
  mayAnswer: (phone: string) => boolean,
): Promise<phones.PhoneReply> {
  const { act, code, isForm } = asked
  if (act === 'code-page') return phones.codePage()
  if (act === 'page') return phones.phonePage(code)
  if (act === 'state') return phones.phoneState(code)
  const body = await readBody(request, act)
  if (body === null) return { status: 400 }
  if (act === 'find') return phones.findPage(body)
  if (act === 'own') return phones.ownPart(code, body, mayAnswer)
  if (act === 'record')
    return isForm ? phones.recordForm(code, body, mayAnswer) : phones.recordJson(code, body, mayAnswer)
  return isForm ? phones.takeForm(code, body, mayAnswer) : phones.takeJson(code, body, mayAnswer)
}

const types = { html: 'text/html; charset=utf-8', json: 'application/json; charset=utf-8' } as const

function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  { status, type, body }: Extract<phones.PhoneReply, { type: string }>,
): void {
  const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'])) && body.length > 500
  const bytes = takesGzip ? gzipSync(body) : Buffer.from(body)
  response.writeHead(status, {
    'content-type': types[type],
    'content-length': bytes.length,
    ...(takesGzip ? { 'content-encoding': 'gzip' } : {}),
  })
  response.end(bytes)
}

/** The connection ends with it: what was refused may go on to send what nobody reads. */
function refuse(request: IncomingMessage, response: ServerResponse, status: number): void {
  request.resume()
  if (response.headersSent) {
    response.end()
    return
  }
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
  response.end(`${String(status)}\n`)
}

type Script = { readonly plain: Buffer; readonly gzip: Buffer }

function readScript(): Script {
  const plain = readFileSync(join(import.meta.dirname, '../../workshops/phone/join-script.js'))
  return { plain, gzip: gzipSync(plain, { level: 9 }) }
}

/** Brotli is taken only over https and on 127.0.0.1: in a room it is gzip that travels. */
function sendScript(request: IncomingMessage, response: ServerResponse, { plain, gzip }: Script): void {
  const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding']))
  const bytes = takesGzip ? gzip : plain
  response.writeHead(200, {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'no-cache',
    'content-length': bytes.length,
    ...(takesGzip ? { 'content-encoding': 'gzip' } : {}),
  })
  response.end(bytes)
}
