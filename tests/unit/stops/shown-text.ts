/** Elements that never close. */
const empty = new Set(['br', 'hr', 'img', 'input', 'wbr'])

/**
 * The text of markup, apart for the places that list a stopped lever as stopped: there its name may stand, and nothing
 * else of it. Text of attributes is no text.
 */
export function shownText(markup: string): { readonly listed: string; readonly elsewhere: string } {
  const open: { readonly isListed: boolean }[] = []
  const text = { listed: '', elsewhere: '' }
  for (const [, closing, tag, attributes, words] of markup.matchAll(
    /<(\/?)([a-zA-Z0-9]+)([^>]*)>|([^<]+)/g,
  )) {
    const isListed = open.at(-1)?.isListed ?? false
    if (tag === undefined) text[isListed ? 'listed' : 'elsewhere'] += words ?? ''
    else if (closing === '/') open.pop()
    else if (!empty.has(tag) && attributes?.endsWith('/') !== true) {
      const isMarked = /data-stopped|data-group="stopped"|data-held/.test(attributes ?? '')
      open.push({ isListed: isListed || isMarked })
      text.listed += ' '
      text.elsewhere += ' '
    }
  }
  return { listed: readable(text.listed), elsewhere: readable(text.elsewhere) }
}

const readable = (text: string) =>
  text.replaceAll('&#x27;', '’').replaceAll('&quot;', '"').replaceAll('&amp;', '&').replace(/\s+/g, ' ')
