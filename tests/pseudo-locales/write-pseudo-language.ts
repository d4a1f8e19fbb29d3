import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pseudoText } from './pseudo-text'

type Catalogue = { readonly [key: string]: string | Catalogue }

/** Writes a catalogue of the same files as the English one, with every text in the pseudo-language. */
export function writePseudoLanguage(english: string, folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const file of readdirSync(english)) {
    const catalogue = JSON.parse(readFileSync(join(english, file), 'utf8')) as Catalogue
    writeFileSync(join(folder, file), `${JSON.stringify(pseudoCatalogue(catalogue), null, 2)}\n`)
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
