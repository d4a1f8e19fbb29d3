/** Elements that never close. */
const empty = new Set(['br', 'hr', 'img', 'input', 'wbr'])

/**
 * The text of markup without the places where a stopped lever is listed as stopped: what is marked so, and groups of
 * them. Text of attributes is no text.
 */
export function textOutsideStops(markup: string): string {
  const open: { readonly tag: string; readonly isLeftOut: boolean }[] = []
  let text = ''
  for (const [, closing, tag, attributes, words] of markup.matchAll(
    /<(\/?)([a-zA-Z0-9]+)([^>]*)>|([^<]+)/g,
  )) {
    const isLeftOut = open.at(-1)?.isLeftOut ?? false
    if (tag === undefined) text += isLeftOut ? '' : (words ?? '')
    else if (closing === '/') open.pop()
    else if (!empty.has(tag) && attributes?.endsWith('/') !== true) {
      const isMarked = /data-stopped|data-group="stopped"|data-held/.test(attributes ?? '')
      open.push({ tag, isLeftOut: isLeftOut || isMarked })
      text += ' '
    }
  }
  return text.replaceAll('&#x27;', '’').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
