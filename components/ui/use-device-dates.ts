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
  return useMemo(() => {
    const inWords = (iso: string, style: Style) => {
      const at = new Date(iso)
      return isMoment(at) ? format.dateTime(at, style) : asStored(iso)
    }
    const here = () => ({ timeZone: timeZoneHere() })
    const day = (iso: string) => inWords(iso, { dateStyle: 'medium', ...here() })
    return {
      calendarDay: (stored) =>
        isCalendarDay(stored)
          ? inWords(`${stored}T00:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' })
          : asStored(stored),
      day,
      moment: (iso) => inWords(iso, { dateStyle: 'medium', timeStyle: 'short', ...here() }),
      recent: (iso) => {
        const at = new Date(iso)
        const isToday = isMoment(at) && at.toDateString() === new Date().toDateString()
        return { isToday, text: isToday ? inWords(iso, { timeStyle: 'short', ...here() }) : day(iso) }
      },
    }
  }, [format])
}

type Style = { readonly dateStyle?: 'medium'; readonly timeStyle?: 'short'; readonly timeZone: string }

const isMoment = (at: Date): boolean => !Number.isNaN(at.getTime())

/** Day by day: a 31st of February would be read as the 3rd of March. */
function isCalendarDay(stored: string): boolean {
  const at = new Date(`${stored}T00:00:00Z`)
  return isMoment(at) && at.toISOString().startsWith(stored)
}

/** What is no date, as it stands: a disk may have damaged it, and a date that is guessed would be believed. */
const asStored = (text: string): string => text.trim() || '?'
