import { join, resolve } from 'node:path'
import { pseudoLanguages } from '@/lib/i18n/languages'
import { writePseudoLanguage } from './write-pseudo-language'

const locales = resolve(import.meta.dirname, '../../lib/i18n/locales')

for (const { tag } of pseudoLanguages) writePseudoLanguage(join(locales, 'en'), join(locales, tag))
