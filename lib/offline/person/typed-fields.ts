/**
 * Under which name a tab keeps what is typed and not stored yet, of a person and a case. The scripts in the page
 * (components/open-case/kept-fields) make the same.
 */
export const fieldsKey = (personId: string | null, caseId: string): string =>
  `kept${personId ?? ''}/${caseId}`

/** Removes from this tab what a person typed and what was not stored yet. */
export function removeFieldsOf(personId: string | null): void {
  try {
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith(fieldsKey(personId, ''))) sessionStorage.removeItem(key)
  } catch {
    // Blocked: then nothing is kept there.
  }
}
