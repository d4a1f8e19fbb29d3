/**
 * Whether a write was begun by a page of this application. Browsers send Origin with every write; other programs send
 * none, and nothing they could do here is done with somebody else's browser.
 */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (origin === null) {
    const site = headers.get('sec-fetch-site')
    return site === null || site === 'same-origin' || site === 'none'
  }
  const host = headers.get('host')?.toLowerCase()
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`)
}
