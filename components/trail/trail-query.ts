/** What the trail is filtered by, as it stands in the address of the page. */
export const filters = ['person', 'subject', 'from', 'to'] as const

/** An id of a person, a case or a mission, as the server takes it. */
export const wholeId = '(local|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})'

const shapes = {
  person: new RegExp(`^${wholeId}$`),
  subject: new RegExp(`^${wholeId}$`),
  from: /^\d{4}-\d{2}-\d{2}$/,
  to: /^\d{4}-\d{2}-\d{2}$/,
} as const

/** The query of a page of the trail. What is not of the right shape in an address that was typed is left out. */
export function trailPath(query: URLSearchParams, before = ''): string {
  const asked = new URLSearchParams()
  for (const name of filters) {
    const value = query.get(name) ?? ''
    if (shapes[name].test(value)) asked.set(name, value)
  }
  if (before !== '') asked.set('before', before)
  return `trail?${asked.toString()}`
}
