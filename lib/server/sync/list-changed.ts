/** Items that have moved since they were seen, or were never seen; sorted, so that the answer is the same every time. */
export function listChanged(
  answers: readonly { readonly itemId: string; readonly revision: number }[],
  seen: Readonly<Record<string, number>>,
): string[] {
  const revisions = new Map(answers.map(({ itemId, revision }) => [itemId, revision]))
  const seenRevisions = new Map(Object.entries(seen))
  return [...new Set([...revisions.keys(), ...seenRevisions.keys()])]
    .filter((itemId) => (revisions.get(itemId) ?? 0) !== (seenRevisions.get(itemId) ?? 0))
    .sort()
}
