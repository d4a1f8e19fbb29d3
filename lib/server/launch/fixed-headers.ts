import type { ServerResponse } from 'node:http'

/** What holds for every answer, whoever gives it: a page, the API, a file or a refusal. */
const headers = {
  // A page replaces this with a policy of its own, which says the same of frames: see proxy.ts.
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
} as const

export function setFixedHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}
