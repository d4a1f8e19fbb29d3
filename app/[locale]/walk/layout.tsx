import type { ReactNode } from 'react'
import { keepFieldsScript } from '@/components/open-case/kept-fields'

/** Before anything else on a page of questions: what is filled in from first paint on is kept. */
export default function WalkLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <script dangerouslySetInnerHTML={{ __html: keepFieldsScript }} />
      {children}
    </>
  )
}
