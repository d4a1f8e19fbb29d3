import type { ServerResponse } from 'node:http'

/** What holds for every answer, whoever gives it: a page, the API, a public file or a refusal. */
const headers = {
  // A page replaces this with a policy of its own, which says the same of frames: see proxy.ts.
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
} as const

/** What says something of documents only, and would cost a weak network a kilobyte over the files of one page. */
const ofDocuments = [
  'content-security-policy',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'strict-transport-security',
] as const

/** For files of the build, which are never documents. */
export function dropDocumentHeaders(response: ServerResponse): void {
  for (const name of ofDocuments) response.removeHeader(name)
}

/**
 * Sets them. `origin`: the address people type. At the usual port of https a browser is told to come by nothing else for a
 * year; at another port it is not, as it would take that to hold for every program of this machine.
 */
export function fixedHeadersAt(origin: string): (response: ServerResponse) => void {
  const { protocol, port } = new URL(origin)
  const isStrict = protocol === 'https:' && port === ''
  return (response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (isStrict) response.setHeader('strict-transport-security', 'max-age=31536000')
  }
}
