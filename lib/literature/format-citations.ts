import type { Citation, Locator, Work } from './types'
import { getWork } from './works'

/** The few words around names and numbers, from the message catalogue of the reader's language. */
export type CitationWords = {
  /** Joins works to the text they were read in, such as "Galli 2013: 19" and "Clements 2018, “Persuasion”". */
  readonly citedIn: (works: string, text: string) => string
  /** A work with the part of it that is meant: "Galli 2013: 19", "Clements 2018, “Persuasion”", "O25, box 5". */
  readonly at: (kind: Locator['kind'], work: string, place: string) => string
  /** Works one after another, such as "Galli 2013: 19; Pottier 2006: 172". */
  readonly and: (before: string, work: string) => string
  readonly judgement: string
}

type Line = { readonly key: string | null; readonly text: string; readonly cited: string[] }

/**
 * The lines to show for a source, in the order given, such as "Galli 2013: 19, in Clements 2018, “Persuasion”".
 *
 * A work that was read through another text stands on the line of that text, and of its first section where the
 * source names several; where the source does not name the text, a line for it is added. Lines have no full stop.
 */
export function formatCitations(citations: readonly Citation[], words: CitationWords): readonly string[] {
  const lines: Line[] = []
  for (const citation of citations) {
    if (citation.kind === 'judgement') lines.push({ key: null, text: words.judgement, cited: [] })
    else if (citation.work.via === undefined) {
      lines.push({ key: citation.work.key, text: nameOf(citation, words), cited: [] })
    }
  }
  for (const citation of citations) {
    if (citation.kind === 'work' && citation.work.via !== undefined) {
      lineFor(citation.work.via, lines).cited.push(nameOf(citation, words))
    }
  }
  return lines.map(({ text, cited }) =>
    cited.length === 0 ? text : words.citedIn(cited.reduce(words.and), text),
  )
}

/** The line of the first of these texts that has one; else a new line, without a section, for the first text. */
function lineFor(via: NonNullable<Work['via']>, lines: Line[]): Line {
  const there = via.flatMap((key) => lines.find((line) => line.key === key) ?? [])[0]
  if (there !== undefined) return there
  const key = via[0]
  const added: Line = { key, text: getWork(key).label, cited: [] }
  lines.push(added)
  return added
}

function nameOf({ work, locator }: Extract<Citation, { kind: 'work' }>, { at }: CitationWords): string {
  return locator === null ? work.label : at(locator.kind, work.label, placeOf(locator))
}

function placeOf(locator: Locator): string {
  switch (locator.kind) {
    case 'pages':
      return locator.pages
    case 'section':
      return locator.section
    case 'part':
      return locator.part
  }
}
