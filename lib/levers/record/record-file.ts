import type { DocumentedRecord } from '@/lib/levers/types'

/**
 * The text of `record.ts`: one line a case. It is a file of its own, and not worked out where it is needed, because the
 * sources and places of the cases would otherwise go to every device that scores.
 */
export const recordFile = ({
  cases,
}: DocumentedRecord): string => `import type { DocumentedRecord } from '@/lib/levers/types'

/** Made from lib/literature/cases/documented by \`npm run record\`: change the cases, never this file. */
// prettier-ignore
export const record: DocumentedRecord = { cases: [
${cases.map((own) => `  ${JSON.stringify(own)},\n`).join('')}] }
`
