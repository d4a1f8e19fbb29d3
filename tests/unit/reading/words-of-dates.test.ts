import { createElement } from 'react'
import { expect, test } from 'vitest'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import { markupOf } from '../stops/markup-of'

type Write = (dates: ReturnType<typeof useDeviceDates>) => string

/** What a page writes of a stored date. A date that cannot be written is an error of the catalogue, which throws here. */
const written = (write: Write) => markupOf(createElement(() => write(useDeviceDates())))

test('A stored day and moment are written in words', () => {
  expect(written((dates) => dates.calendarDay('2031-02-28'))).toBe('Feb 28, 2031')
  expect(written((dates) => dates.day('2031-02-28T12:00:00.000Z'))).toBe('Feb 28, 2031')
  expect(written((dates) => dates.recent('2019-02-28T12:00:00.000Z').text)).toBe('Feb 28, 2019')
})

test.each(['2O26-11', 'yesterday', '2031-13-01', '2031-02-31'])(
  'A day that the disk has damaged is shown as it stands, never as another: %s',
  (stored) => {
    expect(written((dates) => dates.calendarDay(stored))).toBe(stored)
  },
)

test.each(['2O26-11', 'yesterday', '2031-13-01T00:00:00Z'])('So is a moment: %s', (stored) => {
  expect(written((dates) => dates.day(stored))).toBe(stored)
  expect(written((dates) => dates.moment(stored))).toBe(stored)
  expect(written((dates) => dates.recent(stored).text)).toBe(stored)
})

test('Of a date that is gone a question mark is left', () => {
  expect(written((dates) => dates.moment(' '))).toBe('?')
})
