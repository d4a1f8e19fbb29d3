'use client'

import { useEffect } from 'react'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import { dateOfPrint } from './css-content'

/** Each the value of a CSS `content`; `foot` with a sign where the date of the print goes. */
type MarginLinesProps = Readonly<Record<'heading' | 'confidential' | 'foot' | 'page', string>>

/**
 * Hands lines to the margin boxes of the printed page. The content policy allows no style in the markup, and margin
 * boxes read custom properties of the root: so they are set there, anew before each print, because the date is that of
 * the print. A browser without margin boxes prints the same facts at the end of the stops.
 */
export function MarginLines({ heading, confidential, foot, page }: MarginLinesProps) {
  const { day } = useDeviceDates()

  useEffect(() => {
    const { style } = document.documentElement
    const set = () => {
      const date = day(new Date().toISOString())
      style.setProperty('--print-title', heading)
      style.setProperty('--print-confidential', confidential)
      style.setProperty('--print-foot', foot.replace(dateOfPrint, date))
      style.setProperty('--print-page', page)
    }
    set()
    window.addEventListener('beforeprint', set)
    return () => {
      window.removeEventListener('beforeprint', set)
      for (const name of ['title', 'confidential', 'foot', 'page']) style.removeProperty(`--print-${name}`)
    }
  }, [day, heading, confidential, foot, page])
  return null
}
