/** The documented case that tells the same story as a worked example, coded briefly. */
const stories: Readonly<Record<string, string>> = {
  'angola-early': 'angola-1990',
  'angola-late': 'angola-1997',
  'southern-sudan-2000': 'southern-sudan-memorandum',
  'kabul-1998': 'kabul-polytechnic',
  'somalia-2011': 'somalia-famine',
}

/** Id of the documented case of a worked example. Throws for an example whose story is not named here. */
export function storyOf(exampleId: string): string {
  const story = stories[exampleId]
  if (story === undefined) throw new Error(`No documented case tells the story of ${exampleId}`)
  return story
}
