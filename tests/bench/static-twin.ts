import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { brotliCompressSync } from 'node:zlib'

/** A document without its scripts, but for the few bytes that keep answers; `address`: where its styles are. */
export async function staticTwin(
  html: string,
  address: string,
): Promise<{ address: string; server: Server }> {
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href ?? '')
  const css = await Promise.all(styles.map(async (href) => (await fetch(new URL(href, address))).text()))
  const keep = /<script>\{let w=window[\s\S]*?<\/script>/.exec(html)?.[0] ?? ''
  const plain = html
    .replaceAll(/<script[\s\S]*?<\/script>/g, '')
    .replaceAll(/<link[^>]*>/g, '')
    .replace('</head>', `<style>${css.join('')}</style>${keep}</head>`)
  const body = brotliCompressSync(plain)
  const server = createServer((_request, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' })
      .end(body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const own = server.address()
  if (own === null || typeof own === 'string') throw new Error('No address')
  return { address: `http://127.0.0.1:${String(own.port)}/`, server }
}
