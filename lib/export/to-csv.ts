/** What a spreadsheet takes for the beginning of a formula, which could send what is beside it elsewhere. */
const beginsFormula = /^[=+\-@\t\r]/

/**
 * Rows of text as CSV: each cell in quotation marks, lines that end in CR LF, a byte order mark so that a spreadsheet reads it as
 * UTF-8. A cell that could be run as a formula gets an apostrophe before it. No rows: the mark alone.
 * Source: RFC 4180, section 2; OWASP, CSV Injection.
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`

const toCell = (text: string): string =>
  `"${(beginsFormula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
