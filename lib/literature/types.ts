/** The texts the project was built on. Everything else is cited through one of them or on its own. */
export type BaseKey = 'C18' | 'C20' | 'CT' | 'O25' | 'AT'

/**
 * One work. Only facts that are in the texts at hand or beyond doubt: a title or publication that is not certain is
 * left out, and the work is then named "as cited in" the work in `via`.
 */
export type Work = {
  /** As written in a citation: "C18", or authors and year without accents, such as "Crombe & Hofman 2011". */
  readonly key: string
  /** How the work is named on screen, such as "Crombé & Hofman 2011". */
  readonly label: string
  readonly authors: string
  /** null where the text at hand gives none. */
  readonly year: string | null
  readonly title?: string
  readonly publication?: string
  /** Public address, where the source is a page or a press item. Shown, never fetched. */
  readonly address?: string
  /** The texts through which the work was read, the first one first. Absent: it was read itself. */
  readonly via?: readonly [BaseKey, ...BaseKey[]]
  /** May be cited, never quoted. */
  readonly confidential?: true
  /** Sections a citation may name, by the short form used in citations, with the full heading. */
  readonly sections?: Readonly<Record<string, string>>
}

/** Where in a work. `pages` as printed; `section` is the full heading; `part` is a box, chapter, note, paragraph, article or rule. */
export type Locator =
  | { readonly kind: 'pages'; readonly pages: string }
  | { readonly kind: 'section'; readonly section: string }
  | { readonly kind: 'part'; readonly part: string }

/** One citation. `judgement`: no source carries the statement; the project stands for it. */
export type Citation =
  | { readonly kind: 'work'; readonly work: Work; readonly locator: Locator | null }
  | { readonly kind: 'judgement' }
