import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { loadMessages } from '@/lib/i18n/next/load-messages'
import { messagesOf } from './spoken'

const root = resolve(import.meta.dirname, '../../..')
const english = messagesOf(await loadMessages('en')).map(({ path }) => path)

/** A key as code writes it: text, and a gap where a value comes in. null: it is worked out elsewhere. */
type Key = readonly (string | null)[]

/** Keys that a file asks the catalogue for, as patterns: of each `t('…')`, behind the namespace that `t` was made with. */
function keysIn(text: string): readonly Key[] {
  const found: Key[] = []
  const look = (node: ts.Node, outer: ReadonlyMap<string, readonly Key[]>) => {
    const known = ts.isBlock(node) || ts.isSourceFile(node) ? withMade(node, outer) : outer
    if (ts.isCallExpression(node)) {
      const name =
        ts.isPropertyAccessExpression(node.expression) &&
        /^(rich|raw|markup)$/.test(node.expression.name.text)
          ? node.expression.expression
          : node.expression
      const spaces = ts.isIdentifier(name) ? known.get(name.text) : undefined
      const [key] = node.arguments
      if (spaces !== undefined && key !== undefined)
        for (const space of spaces)
          for (const written of readKey(key))
            found.push(space.length === 0 ? written : [...space, '.', ...written])
    }
    ts.forEachChild(node, (child) => {
      look(child, known)
    })
  }
  look(ts.createSourceFile('a.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX), new Map())
  return found
}

/** The names that stand for a namespace in a block. */
function withMade(block: ts.Block | ts.SourceFile, outer: ReadonlyMap<string, readonly Key[]>) {
  const made = new Map(outer)
  for (const statement of block.statements) {
    if (!ts.isVariableStatement(statement)) continue
    for (const { name, initializer } of statement.declarationList.declarations) {
      const call =
        initializer !== undefined && ts.isAwaitExpression(initializer) ? initializer.expression : initializer
      if (!ts.isIdentifier(name)) continue
      made.delete(name.text)
      if (call === undefined || !ts.isCallExpression(call)) continue
      if (!/^(use|get)Translations$/.test(call.expression.getText())) continue
      const [space] = call.arguments
      made.set(name.text, space === undefined ? [[]] : readSpace(space))
    }
  }
  return made
}

function readSpace(node: ts.Expression): readonly Key[] {
  if (!ts.isObjectLiteralExpression(node)) return readKey(node)
  const named = node.properties.find((property) => property.name?.getText() === 'namespace')
  return named !== undefined && ts.isPropertyAssignment(named) ? readKey(named.initializer) : [[null]]
}

function readKey(node: ts.Expression): readonly Key[] {
  if (ts.isStringLiteralLike(node)) return [[node.text]]
  if (ts.isConditionalExpression(node)) return [...readKey(node.whenTrue), ...readKey(node.whenFalse)]
  if (ts.isParenthesizedExpression(node)) return readKey(node.expression)
  if (!ts.isTemplateExpression(node)) return [[null]]
  return node.templateSpans.reduce<readonly Key[]>(
    (before, { expression, literal }) =>
      before.flatMap((key) => readKey(expression).map((inside) => [...key, ...inside, literal.text])),
    [[node.head.text]],
  )
}

const toPattern = (key: Key) =>
  new RegExp(`^${key.map((part) => part?.replaceAll(/[.$^()[\]{}|*+?\\]/g, '\\$&') ?? '.+').join('')}$`)

const isInCatalogue = (key: Key): boolean => {
  const pattern = toPattern(key)
  return english.some((path) => pattern.test(path))
}

const toText = (key: Key) => key.map((part) => part ?? '…').join('')

const filesIn = (room: string): readonly string[] =>
  readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))

describe('a key of the catalogue', () => {
  it('is read where code asks for it, with the namespace of its function', () => {
    const text = `
      function A({ id }) { const t = useTranslations('site'); return <p>{t(id ? 'name' : 'nmae')} {t.rich(\`\${id}.x\`, rich)}</p> }
      async function B() { const t = await getTranslations({ locale, namespace: 'check' }); return t('titel') }`
    const keys = keysIn(text)
    expect(keys.map(toText)).toEqual(['site.name', 'site.nmae', 'site.….x', 'check.titel'])
    expect(keys.map(isInCatalogue)).toEqual([true, false, false, false])
  })

  it('is in the catalogue, wherever code asks for it', () => {
    const asked = ['components', 'app']
      .flatMap(filesIn)
      .flatMap((path) =>
        keysIn(readFileSync(path, 'utf8')).map((key) => ({ path: relative(root, path), key })),
      )
    expect(asked.filter(({ key }) => !key.includes(null)).length).toBeGreaterThan(500)
    const missing = asked.filter(({ key }) => !isInCatalogue(key))
    expect(missing.map(({ path, key }) => `${path}: ${toText(key)}`)).toEqual([])
  })
})
