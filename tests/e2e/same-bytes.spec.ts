import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildSync } from 'esbuild'
import { expect, test } from './fixtures'

const root = resolve(import.meta.dirname, '../..')

test('the same answers give the same bytes in Chromium and on the command line', async ({ page }) => {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `import { model } from '@/lib/levers/model'
        import { score } from '@/lib/scoring/score'
        globalThis.scoreAsText = (input) => JSON.stringify(score(model, input), null, 2) + '\\n'`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    tsconfig: resolve(root, 'tsconfig.json'),
  })
  await page.goto('about:blank')
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
  for (const name of ['angola-early', 'kabul-1998']) {
    const file = `tests/cases/${name}.json`
    const printed = execFileSync(
      process.execPath,
      ['--import', 'tsx', 'lib/scoring/command-line/score.ts', file],
      { cwd: root, encoding: 'utf8' },
    )
    const input: unknown = JSON.parse(readFileSync(resolve(root, file), 'utf8'))
    const inChromium = await page.evaluate(
      (given) => (globalThis as unknown as { scoreAsText: (input: unknown) => string }).scoreAsText(given),
      input,
    )
    expect(inChromium).toBe(printed)
  }
})
