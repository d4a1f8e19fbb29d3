import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { messagesOf, type Messages } from './spoken'

/** Three folders with the same files: the English of now, a translation, and the English it was made from. */
type Folders = { readonly english: string; readonly translated: string; readonly from: string }

/** All that is wrong with a translation, one line each, by file and key. Empty: a page in it says what the English one says. */
export function compareCatalogues({ english, translated, from }: Folders): readonly string[] {
  const names = [...new Set([english, translated].flatMap((folder) => readdirSync(folder)))].sort()
  return names.flatMap((name) => {
    const source = readCatalogue(english, name)
    return compareFiles(source, readCatalogue(translated, name), readCatalogue(from, name)).map(
      (fault) => `${name}: ${fault}`,
    )
  })
}

type Texts = ReadonlyMap<string, string>

function readCatalogue(folder: string, name: string): Texts {
  const file = join(folder, name)
  if (!existsSync(file)) return new Map()
  const catalogue = JSON.parse(readFileSync(file, 'utf8')) as Messages
  return new Map(messagesOf(catalogue).map(({ path, text }) => [path, text]))
}

function compareFiles(english: Texts, translated: Texts, from: Texts): readonly string[] {
  const foreign = [...translated.keys()].filter((path) => !english.has(path))
  return [
    ...[...english].flatMap(([path, text]) => {
      const translation = translated.get(path)
      if (translation === undefined) return [`${path} is missing`]
      const stale = from.get(path) === text ? [] : [`${path} was made from other words`]
      return [...stale, ...compareValues(text, translation).map((fault) => `${path} ${fault}`)]
    }),
    ...foreign.map((path) => `${path} is not in English`),
  ]
}

function compareValues(text: string, translation: string): readonly string[] {
  const [wanted, given] = [valuesIn(text), valuesIn(translation)]
  if (given === null) return ['cannot be read']
  return [
    ...(wanted ?? []).filter((value) => !given.includes(value)).map((value) => `lacks ${value}`),
    ...given
      .filter((value) => !(wanted ?? []).includes(value))
      .map((value) => `has ${value}, which nobody gives`),
  ]
}

/** Values and tags of a message, each with its kind, sorted and once; null: it is not well-formed. */
function valuesIn(message: string): readonly string[] | null {
  try {
    return [...new Set(parse(message).flatMap(valuesOf))].sort()
  } catch {
    return null
  }
}

function valuesOf(element: MessageFormatElement): readonly string[] {
  const inside = (parts: readonly MessageFormatElement[]) => parts.flatMap(valuesOf)
  switch (element.type) {
    case TYPE.literal:
    case TYPE.pound:
      return []
    case TYPE.argument:
      return [`{${element.value}}`]
    case TYPE.number:
      return [`{${element.value}, number}`]
    case TYPE.date:
      return [`{${element.value}, date}`]
    case TYPE.time:
      return [`{${element.value}, time}`]
    case TYPE.tag:
      return [`<${element.value}>`, ...inside(element.children)]
    case TYPE.plural: // its forms are those of the language
      return [
        `{${element.value}, ${element.pluralType ?? 'cardinal'}}`,
        ...Object.values(element.options).flatMap(({ value }) => inside(value)),
      ]
    case TYPE.select:
      return [
        `{${element.value}, select, ${Object.keys(element.options).sort().join(' ')}}`,
        ...Object.values(element.options).flatMap(({ value }) => inside(value)),
      ]
  }
}
