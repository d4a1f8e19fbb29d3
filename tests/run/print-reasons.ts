import { mkdirSync, writeFileSync } from 'node:fs'
import { listReasons } from '@/tests/unit/levers/reason-list'

/**
 * Writes every lever with every item and level, its anchor and the sentence shown, to test-results/reasons.md, for people who
 * judge the words: `npm run reasons`.
 */
const rows = listReasons()
const cells = new Set(rows.map(({ lever, item }) => `${lever} ${item}`))
const head = `# What each answer says about each lever\n\n${String(cells.size)} cells, ${String(rows.length)} levels.\n`
const body = rows.map(({ lever, item, level, anchor, reason, sentence }, index) => {
  const before = rows[index - 1]
  const title = before?.lever === lever ? '' : `\n## ${lever}\n`
  const cell = before?.lever === lever && before.item === item ? '' : `\n### ${lever}: ${item}\n\n`
  const said = reason === null ? 'nothing' : `${reason.about}, ${reason.direction}`
  return `${title}${cell}- **${level}** ${anchor}\n  - ${said}: ${sentence ?? '(the answer alone)'}`
})
mkdirSync('test-results', { recursive: true })
writeFileSync('test-results/reasons.md', `${head}${body.join('\n')}\n`)
