/** Does what a browser does with the link of the start, and makes the first person where there is none. Gives the cookie. */
export async function comeIn(link: string): Promise<string> {
  const { origin, hash } = new URL(link)
  const key = new URLSearchParams(hash.slice(1)).get('key') ?? ''
  const ask = (act: string, body: object) =>
    fetch(`${origin}/api/people/${act}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', origin },
    })
  const came = await ask('come-in', { key })
  const { next } = (await came.json()) as { readonly next?: string }
  const done = next === 'begin' ? await ask('begin', { key, name: '', passphrase: null }) : came
  const cookie = done.headers.getSetCookie()[0]?.split(';')[0]
  if (cookie === undefined) throw new Error(`Not signed in: ${done.status} ${next ?? ''}`)
  return cookie
}
