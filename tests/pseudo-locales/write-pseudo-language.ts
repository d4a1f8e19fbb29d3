import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pseudoLanguages } from '@/lib/i18n/languages'
import { pseudoText } from './pseudo-text'

type Catalogue = { readonly [key: string]: string | Catalogue }

const locales = resolve(import.meta.dirname, '../../lib/i18n/locales')

/** The languages of the test build, from the English texts as they are now. */
export function writePseudoLanguages(): void {
  for (const { tag } of pseudoLanguages) writePseudoLanguage(join(locales, 'en'), join(locales, tag))
}

/**
 * Writes a catalogue of the same files as the English one, with every text in the pseudo-language. What is there already stays
 * untouched: a start of the application may be reading it, to see whether its build is of today.
 */
export function writePseudoLanguage(english: string, folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const file of readdirSync(english)) {
    const catalogue = JSON.parse(readFileSync(join(english, file), 'utf8')) as Catalogue
    const text = `${JSON.stringify(pseudoCatalogue(catalogue), null, 2)}\n`
    const path = join(folder, file)
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
  }
}

function pseudoCatalogue(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, value]) => [
      key,
      typeof value === 'string' ? pseudoText(value) : pseudoCatalogue(value),
    ]),
  )
}
