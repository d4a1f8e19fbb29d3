import fc from 'fast-check'
import * as words from './request-words'
import type { RawRequest } from './send-raw'

/** What there is at a server, so that nothing of it is left out. */
export interface Targets {
  readonly port: number
  /** Of somebody who is signed in: who is not is refused by an endpoint before it reads anything. */
  readonly cookie: string
  readonly pages: readonly string[]
  readonly files: readonly string[]
  readonly endpoints: readonly string[]
}

function frame(
  kind: (typeof words.framings)[number],
  body: string,
): { readonly headers: string; readonly body: string } {
  const chunks = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`
  switch (kind) {
    case 'none':
      return { headers: '', body }
    case 'length':
      return { headers: `content-length: ${body.length}\r\n`, body }
    case 'short length':
      return { headers: `content-length: ${Math.max(0, body.length - 2)}\r\n`, body }
    case 'long length':
      return { headers: `content-length: ${body.length + 9}\r\n`, body }
    case 'wrong length':
      return { headers: 'content-length: -1\r\n', body }
    case 'chunked':
      return { headers: 'transfer-encoding: chunked\r\n', body: chunks }
    case 'broken chunk':
      return { headers: 'transfer-encoding: chunked\r\n', body: `zz\r\n${body}` }
    case 'both':
      return { headers: `content-length: 3\r\ntransfer-encoding: chunked\r\n`, body: chunks }
  }
}

/** What is usual, so many times as often as what is not. */
const mostly = <Value>(times: number, usual: fc.Arbitrary<Value>, unusual: fc.Arbitrary<Value>) =>
  fc.oneof({ arbitrary: usual, weight: times }, { arbitrary: unusual, weight: 1 })

/** Any request, whole or broken, to anything that is there or is not. The same seed makes the same requests. */
export function anyRequest({ port, cookie, pages, files, endpoints }: Targets): fc.Arbitrary<RawRequest> {
  const known = mostly(
    6,
    fc.oneof(fc.constantFrom(...pages), fc.constantFrom(...files), fc.constantFrom(...endpoints)),
    fc.constantFrom(...words.foreignTargets),
  )
  const tail = fc.constantFrom(...words.tails)
  const names = fc.constantFrom(
    `host: 127.0.0.1:${port}\r\ncookie: ${cookie}\r\n`,
    `host: localhost:${port}\r\n`,
  )
  const otherNames = fc.constantFrom(
    '',
    'host: example.org\r\n',
    `host: 127.0.0.1:${port}\r\nhost: x\r\n`,
    'host: \r\n',
  )
  const line = mostly(30, fc.constantFrom(...words.headerLines), fc.constantFrom(...words.noHeaderLines))
  const next = `GET /en HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n\r\n`
  return fc
    .record({
      method: mostly(
        15,
        mostly(1, fc.constant('GET'), fc.constantFrom(...words.methods)),
        fc.constantFrom(...words.noMethods),
      ),
      target: fc.tuple(known, mostly(3, fc.constant(''), tail)).map((pair) => pair.join('')),
      version: mostly(20, fc.constant('HTTP/1.1'), fc.constantFrom('HTTP/1.0', 'HTTP/2.0', 'HTTP/9', '')),
      host: mostly(15, names, otherNames),
      headers: fc.array(line, { maxLength: 4 }),
      framing: mostly(2, fc.constant('none' as const), fc.constantFrom(...words.framings)),
      body: mostly(2, fc.constant(''), fc.constantFrom(...words.bodies)),
      after: mostly(8, fc.constant(''), fc.constantFrom('XX', '\r\n\r\n', next, next.repeat(5))),
      cut: mostly(6, fc.constant(1), fc.constantFrom(0.3, 0.7, 0.95)),
      pieces: mostly(4, fc.constant(1), fc.constant(3)),
      leaving: mostly(
        4,
        fc.constant('end' as const),
        fc.constantFrom('abort' as const, 'half-read' as const),
      ),
    })
    .map(({ method, target, version, host, headers, framing, body, after, cut, pieces, leaving }) => {
      const framed = frame(framing, body)
      const lines = headers.map((line) => `${line}\r\n`).join('')
      const whole = `${method} ${target} ${version}\r\n${host}${lines}${framed.headers}\r\n${framed.body}${after}`
      const text = whole.slice(0, Math.ceil(whole.length * cut))
      const size = Math.ceil(text.length / pieces)
      const parts = Array.from({ length: pieces }, (_, place) => text.slice(place * size, (place + 1) * size))
      // a body that is announced and does not come is waited for, and so is the rest of what HTTP/2 begins with
      const isWhole = cut === 1 && framing !== 'long length' && framing !== 'both' && method !== 'PRI'
      return { parts, isWhole, leaving }
    })
}
