import type { ReactNode } from 'react'
import '@/app/styles/stories.css'

/** Stories of documented cases: text alone, so that each page carries few styles. */
export default function StoriesLayout({ children }: { children: ReactNode }) {
  return children
}
