import { fail, ok, type Result } from '@/lib/shared/result'
import type { Citation, Locator, Work } from './types'
import { findWork } from './works'

/** What is wrong with a citation. `part` is the piece between semicolons as it was written. */
export type CitationProblem = {
  readonly kind: 'empty' | 'unknown-work' | 'unknown-section' | 'unreadable-locator'
  readonly part: string
}

/** C18, C20, CT, O25 or AT, then a section, box or pages. */
const baseForm = /^(C18|C20|CT|O25|AT)(?=$|[\s:])(.*)$/

/** Authors and year (or "undated"), one letter or several ("Cutts 1999a,b"), then pages or a part. */
const authorYearForm = /^(.+? (?:\d{4}|undated))([a-z](?:, ?[a-z])*)?(?=$|[\s:])(.*)$/

const pagesForm = /^: ?(\d+(?:[-–]\d+)?(?:, ?\d+(?:[-–]\d+)?)*)$/
const partForm = /^(?:art\.|box|ch\.|note|fn|para|rule) \d+$/

/**
 * Reads a source: "KEY locator; KEY: page", or "judgement" where no source carries a statement.
 *
 * A key is C18, C20, CT, O25, AT, or authors and year as in `works`. A locator is a section of the work
 * ("C18 Persuasion"), pages ("Galli 2013: 19", "Pottier 2006: 172, 175") or a part ("O25 box 5", "… 2004 ch. 7").
 * "Cutts 1999a,b" gives two citations. The order is kept. One bad part fails the whole source, naming the part.
 */
export function parseCitations(source: string): Result<readonly Citation[], CitationProblem> {
  const citations: Citation[] = []
  for (const piece of source.split(';')) {
    const parsed = parsePart(piece.trim())
    if (!parsed.ok) return parsed
    citations.push(...parsed.value)
  }
  return ok(citations)
}

function parsePart(part: string): Result<readonly Citation[], CitationProblem> {
  if (part === '') return fail({ kind: 'empty', part })
  if (part === 'judgement') return ok([{ kind: 'judgement' }])

  const base = baseForm.exec(part)
  const named = base === null ? authorYearForm.exec(part) : null
  const keys = base === null ? listKeys(named?.[1], named?.[2]) : [base[1] ?? '']
  const rest = (base?.[2] ?? named?.[3] ?? '').trim()
  const found = keys.map(findWork)

  const citations: Citation[] = []
  for (const work of found) {
    if (work === null) return fail({ kind: 'unknown-work', part })
    const locator = parseLocator(rest, work)
    if (locator === 'unreadable') {
      return fail({ kind: work.sections === undefined ? 'unreadable-locator' : 'unknown-section', part })
    }
    citations.push({ kind: 'work', work, locator })
  }
  return citations.length === 0 ? fail({ kind: 'unknown-work', part }) : ok(citations)
}

/** "Cutts 1999" and "a,b" give "Cutts 1999a" and "Cutts 1999b"; no letters give the key alone; no match gives none. */
function listKeys(authorsAndYear: string | undefined, letters: string | undefined): readonly string[] {
  if (authorsAndYear === undefined) return []
  if (letters === undefined) return [authorsAndYear]
  return letters.split(',').map((letter) => authorsAndYear + letter.trim())
}

function parseLocator(text: string, work: Work): Locator | null | 'unreadable' {
  if (text === '') return null
  const pages = pagesForm.exec(text)?.[1]
  if (pages !== undefined) return { kind: 'pages', pages }
  if (partForm.test(text)) return { kind: 'part', part: text }
  const section = work.sections?.[text]
  return section === undefined ? 'unreadable' : { kind: 'section', section }
}
