const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Markup that is made here, not text that came from somewhere. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = string | number | Html | readonly Html[]

const draw = (part: Part): string =>
  part instanceof Html
    ? part.text
    : typeof part === 'object'
      ? part.map(({ text }) => text).join('')
      : String(part).replace(/[&<>"']/g, (mark) => marks[mark] ?? '')

/** Markup with texts in it; every text is escaped, also between quotation marks. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.map((string, place) => string + draw(parts[place] ?? '')).join(''))
