/** Which side of the scale a level stands on: below 1.5 low, from 2.5 high. With several raters it is a mean, 0 to 4. */
export function scaleSide(level: number): 'low' | 'middle' | 'high' {
  const nearest = Math.round(level)
  if (nearest <= 1) return 'low'
  return nearest >= 3 ? 'high' : 'middle'
}
