import { useFormatter } from 'next-intl'
import { useMemo } from 'react'

let found: string | undefined

/** Asked of the device once: it takes a weak phone 4 ms, and these dates are written with every tap. */
const timeZoneHere = (): string => (found ??= usable(Intl.DateTimeFormat().resolvedOptions().timeZone))

/** A device whose zone has no name (Etc/Unknown) keeps its clock in UTC; asked to write in that zone it would fail. */
function usable(timeZone: string): string {
  try {
    Intl.DateTimeFormat('en', { timeZone })
    return timeZone
  } catch {
    return 'UTC'
  }
}

/**
 * Writes moments in the language of the page and the time zone of this device. Only for what is shown after the page
 * has loaded: the server does not know the device's time zone.
 */
export function useDeviceDates(): {
  readonly day: (iso: string) => string
  /** A day of the calendar, such as 2026-12-03: the same day in every time zone. */
  readonly calendarDay: (day: string) => string
  readonly moment: (iso: string) => string
  /** The time of day alone for today, else the day. */
  readonly recent: (iso: string) => { readonly isToday: boolean; readonly text: string }
} {
  const format = useFormatter()
  return useMemo(
    () => ({
      calendarDay: (day) =>
        format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' }),
      day: (iso) => format.dateTime(new Date(iso), { dateStyle: 'medium', timeZone: timeZoneHere() }),
      moment: (iso) =>
        format.dateTime(new Date(iso), { dateStyle: 'medium', timeStyle: 'short', timeZone: timeZoneHere() }),
      recent: (iso) => {
        const at = new Date(iso)
        const isToday = at.toDateString() === new Date().toDateString()
        const style = isToday ? ({ timeStyle: 'short' } as const) : ({ dateStyle: 'medium' } as const)
        return { isToday, text: format.dateTime(at, { ...style, timeZone: timeZoneHere() }) }
      },
    }),
    [format],
  )
}
