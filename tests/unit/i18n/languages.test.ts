import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { languages, pseudoLanguages } from '@/lib/i18n/languages'
import { writePseudoLanguage } from '@/tests/pseudo-locales/write-pseudo-language'
import { compareCatalogues } from './compare-catalogues'

const catalogue = resolve(import.meta.dirname, '../../../lib/i18n')
const planted = resolve(import.meta.dirname, 'planted')
const english = join(catalogue, 'locales/en')
const foldersIn = (folder: string) =>
  (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  )

const scratch = mkdtempSync(join(tmpdir(), 'languages-'))
afterAll(() => {
  rmSync(scratch, { recursive: true })
})

describe('a translation', () => {
  it('is held against English, text by text', () => {
    const folders = {
      english: join(planted, 'en'),
      translated: join(planted, 'xx'),
      from: join(planted, 'from-xx'),
    }
    expect(compareCatalogues(folders)).toEqual([
      'more.json: title is missing',
      'words.json: untranslated is missing',
      'words.json: stale was made from other words',
      'words.json: part.value lacks {high}',
      'words.json: part.value lacks {low}',
      'words.json: part.value has {hoch}, which nobody gives',
      'words.json: part.kind lacks {day, date}',
      'words.json: part.kind has {day}, which nobody gives',
      'words.json: part.branches lacks {how, select, other seen}',
      'words.json: part.branches has {how, select, gesehen other}, which nobody gives',
      'words.json: part.tag lacks <q>',
      'words.json: part.broken cannot be read',
      'words.json: gone is not in English',
    ])
  })

  it('has nothing against it when it is whole, and fits the English it was made from', () => {
    const [translated, from] = [join(scratch, 'whole'), join(scratch, 'from')]
    writePseudoLanguage(english, translated)
    cpSync(english, from, { recursive: true })
    expect(compareCatalogues({ english, translated, from })).toEqual([])
  })
})

describe('the languages there are', () => {
  const tags: readonly string[] = languages.map(({ tag }) => tag)
  const translations = tags.filter((tag) => tag !== 'en')

  it('have each a catalogue, and each catalogue a language', () => {
    const pseudo: readonly string[] = pseudoLanguages.map(({ tag }) => tag)
    const folders = foldersIn(join(catalogue, 'locales')).filter((tag) => !pseudo.includes(tag))
    expect(folders.sort()).toEqual([...tags].sort())
    expect(foldersIn(join(catalogue, 'translated-from')).sort()).toEqual([...translations].sort())
  })

  it('say each what English says now', () => {
    const faults = translations.flatMap((tag) =>
      compareCatalogues({
        english,
        translated: join(catalogue, 'locales', tag),
        from: join(catalogue, 'translated-from', tag),
      }),
    )
    expect(faults).toEqual([])
  })
})
