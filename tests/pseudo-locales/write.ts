import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pseudoLanguages } from '@/lib/i18n/languages'
import { pseudoText } from './pseudo-text'

const locales = resolve(import.meta.dirname, '../../lib/i18n/locales')

type Catalogue = { readonly [key: string]: string | Catalogue }

function pseudoCatalogue(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, value]) => [
      key,
      typeof value === 'string' ? pseudoText(value) : pseudoCatalogue(value),
    ]),
  )
}

for (const { tag } of pseudoLanguages) {
  mkdirSync(join(locales, tag), { recursive: true })
  for (const file of readdirSync(join(locales, 'en'))) {
    const english = JSON.parse(readFileSync(join(locales, 'en', file), 'utf8')) as Catalogue
    writeFileSync(join(locales, tag, file), `${JSON.stringify(pseudoCatalogue(english), null, 2)}\n`)
  }
}
