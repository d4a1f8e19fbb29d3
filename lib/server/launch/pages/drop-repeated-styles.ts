import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { prerenderedDocuments } from './csp-hashes'

/** How a script in a document writes a text. */
const asInScript = (text: string): string =>
  JSON.stringify(text)
    .slice(1, -1)
    .replace(/[&<>\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/**
 * The document without the second copy of its styles. Next writes them as `<style>`, and again as a text row in the data
 * its scripts begin with: there React asks only for the name, which it finds in the document. The row stays, with an empty
 * text. Where the data is written in another way, nothing is changed.
 */
export function withoutRepeatedStyles(html: string, styles: readonly string[]): string {
  let left = html
  for (const style of styles) {
    const [before = '', ...after] = left.split(`,${asInScript(style)}`)
    const isNamed = /[0-9a-f]:T[0-9a-f]+$/.test(before)
    const [copy] = after
    if (!isNamed || copy === undefined || after.length > 1) continue
    left = `${before.replace(/T[0-9a-f]+$/, () => String.raw`\"\"\n`)}${copy}`
  }
  return left
}

/** Takes the second copy of the styles out of every prerendered document of a build. */
export function dropRepeatedStyles(buildFolder: string): void {
  const folder = join(buildFolder, 'static', 'chunks')
  if (!existsSync(folder)) return
  const styles = readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  for (const { file } of prerenderedDocuments(buildFolder)) {
    writeFileSync(file, withoutRepeatedStyles(readFileSync(file, 'utf8'), styles))
  }
}
