import type { ReactNode } from 'react'
import '@/app/styles/sheets.css'
import '@/app/styles/workshop.css'

/** The trainer's pages of a workshop. The wall has sizes that no other page wants. */
export default function WorkshopLayout({ children }: { children: ReactNode }) {
  return children
}
