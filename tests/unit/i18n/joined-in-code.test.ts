import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')

/** Signs of which each language has its own, or its own place for them: quotation marks, colons, commas, brackets. */
const ofLanguage = /[\p{L}“”‘’«»"',:;()[\]!?]/u

/** What a file draws that came from no catalogue: the texts between its tags, and signs it puts between texts. */
function joinedIn(text: string, name = 'a.tsx'): readonly string[] {
  const found: string[] = []
  const look = (node: ts.Node, isShown: boolean) => {
    if (ts.isJsxText(node) && ofLanguage.test(node.text.replaceAll('&nbsp;', '')))
      found.push(node.text.trim())
    if (isShown) {
      if (ts.isStringLiteralLike(node) && ofLanguage.test(node.text)) found.push(node.text)
      if (ts.isTemplateExpression(node)) {
        const pieces = [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(
          (piece) => piece.text,
        )
        if (pieces.some((piece) => ofLanguage.test(piece))) found.push(pieces.join('…'))
      }
    }
    const [separator] = ts.isCallExpression(node) && isJoin(node) ? node.arguments : []
    if (separator !== undefined && ts.isStringLiteral(separator) && /[,:;.] |and|or/.test(separator.text)) {
      found.push(separator.text)
    }
    ts.forEachChild(node, (child) => {
      look(child, isShownIn(node, child, isShown))
    })
  }
  look(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true), false)
  return found
}

const isJoin = ({ expression }: ts.CallExpression): boolean =>
  ts.isPropertyAccessExpression(expression) && expression.name.text === 'join'

/** Whether a part of what is shown is shown itself: a branch, or what stands after `&&`, not what is asked or called. */
function isShownIn(node: ts.Node, child: ts.Node, isShown: boolean): boolean {
  if (ts.isJsxExpression(node)) return !ts.isJsxAttribute(node.parent)
  if (!isShown) return false
  if (ts.isConditionalExpression(node)) return child !== node.condition
  if (ts.isBinaryExpression(node))
    return child === node.right || node.operatorToken.kind === ts.SyntaxKind.PlusToken
  return ts.isParenthesizedExpression(node)
}

const filesIn = (room: string): readonly string[] =>
  readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))

describe('what is shown', () => {
  it('is seen by this test where it stands in code', () => {
    const text =
      "const a = <p className='a b'>{name}: {is ? '(' : `“${note}”`}{list.join(', ')} {t('name')}</p>"
    expect(joinedIn(text)).toEqual([':', '(', '“…”', ', '])
    expect(joinedIn("const a = <p title={t('a.b')}>{name} · {list.join(' · ')}</p>")).toEqual([])
  })

  it('comes from the catalogue, with the signs between its parts', () => {
    const files = ['components', 'app', 'lib/reading'].flatMap(filesIn)
    const joined = files.flatMap((path) =>
      joinedIn(readFileSync(path, 'utf8'), path).map((sign) => `${relative(root, path)}: ${sign}`),
    )
    expect(files.length).toBeGreaterThan(300)
    expect(joined).toEqual([])
  })
})
