/** What stands at a place that must exist. Throws otherwise: that is a bug, not a missing answer. */
export function at<Value>(list: ArrayLike<Value>, place: number): Value {
  const value = list[place]
  if (value === undefined) throw new Error(`There is nothing at place ${place} of ${list.length}`)
  return value
}
