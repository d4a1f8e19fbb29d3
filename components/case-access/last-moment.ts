/** Days that a case is shared for, unless another day is chosen. */
const usualDays = 14

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** A day of the calendar of this device, as a field for a day takes it: 2026-12-14. */
const toDay = (at: Date) => `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`

export const today = (): string => toDay(new Date())

export function usualLastDay(): string {
  const at = new Date()
  at.setDate(at.getDate() + usualDays)
  return toDay(at)
}

/** The last moment of a day on this device, as it is sent. null: this is no day. */
export function lastMomentOf(day: string): string | null {
  const at = new Date(`${day}T23:59:59`)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}
