/** The list with one entry at another place, the others in their order. A place beyond an end is that end. */
export function movedTo<Entry>(list: readonly Entry[], entry: Entry, place: number): readonly Entry[] {
  const others = list.filter((one) => one !== entry)
  const at = Math.min(Math.max(place, 0), others.length)
  return [...others.slice(0, at), entry, ...others.slice(at)]
}
