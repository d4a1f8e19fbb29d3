/** Everything that differs: words must be equal, numbers within the tolerance. */
export function differences(got: unknown, wanted: unknown, tolerance = 1e-9, path = ''): string[] {
  if (typeof got === 'number' && typeof wanted === 'number') {
    return Math.abs(got - wanted) <= tolerance ? [] : [`${path}: ${got} instead of ${wanted}`]
  }
  if (typeof got !== 'object' || typeof wanted !== 'object' || got === null || wanted === null) {
    return got === wanted ? [] : [`${path}: ${String(got)} instead of ${String(wanted)}`]
  }
  const keys = new Set([...Object.keys(got), ...Object.keys(wanted)])
  return [...keys].flatMap((key) =>
    differences(Reflect.get(got, key), Reflect.get(wanted, key), tolerance, `${path}.${key}`),
  )
}
