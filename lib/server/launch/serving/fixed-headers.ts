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
] as const satisfies readonly (keyof typeof headers)[]

/** For files of the build, which are never documents. */
export function dropDocumentHeaders(response: ServerResponse): void {
  for (const name of ofDocuments) response.removeHeader(name)
}

export function setFixedHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}
