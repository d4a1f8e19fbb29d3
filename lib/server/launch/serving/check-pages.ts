import { request as askPlain, type IncomingMessage } from 'node:http'
import { request as askSecurely } from 'node:https'
import { text } from 'node:stream/consumers'
import type { Reach } from '../reach'
import { StartError } from '../start-error'
import type { ServeOptions } from './serve'

type Answer = { readonly status: number; readonly page: string }

/** Asks for the first page once, before anybody is told that it is there: a page without a word would be worse than a reason. */
export async function checkPages({ reach, folder }: ServeOptions): Promise<void> {
  const answer = await ask(reach, '/en').catch(() => undefined)
  if (answer?.status === 200 && answer.page.includes('</html>')) return
  throw new StartError(
    `The pages in ${folder} do not answer (${answer === undefined ? 'no answer' : `status ${answer.status}, ${answer.page.length} characters`}): delete that folder, then start again.`,
  )
}

/** Where it listens on every address, this machine's own will do. */
const nearest: Partial<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' }

async function ask({ host, port, origin, tls }: Reach, path: string): Promise<Answer> {
  const to = { host: nearest[host] ?? host, port, path, headers: { host: new URL(origin).host } }
  // the certificate is for those who come by the address; this asks only whether there is a page
  const asked = tls === undefined ? askPlain(to) : askSecurely({ ...to, rejectUnauthorized: false })
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    asked.on('response', resolve).on('error', reject).end()
  })
  return { status: response.statusCode ?? 0, page: await text(response) }
}
