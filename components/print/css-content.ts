/** Text as a string of CSS, for a margin box of the printed page: quotes, backslashes and line ends escaped. */
export function cssString(text: string): string {
  return `"${text.replace(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`
}

/** Stands for the day of the print, which is known only then. */
export const dateOfPrint = '\u{E002}'

/** Signs that stand for the page number and the number of pages, which only the printer knows. */
export const pageNumber = '\u{E000}'
export const pageCount = '\u{E001}'

/** Text in which those signs become the counters of the printed page. */
export function cssContent(text: string): string {
  return text
    .split(new RegExp(`(${pageNumber}|${pageCount})`, 'u'))
    .filter((part) => part !== '')
    .map((part) =>
      part === pageNumber ? 'counter(page)' : part === pageCount ? 'counter(pages)' : cssString(part),
    )
    .join(' ')
}
