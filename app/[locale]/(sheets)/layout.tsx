import type { ReactNode } from 'react'
import '@/app/styles/sheets.css'

/** Pages that are read and printed. The questions stand outside, so that their first paint waits for no style of these. */
export default function SheetsLayout({ children }: { children: ReactNode }) {
  return children
}
