'use client'

import { lazy, Suspense } from 'react'
import { useTranslations } from 'next-intl'
import { useQuery } from '@/components/ui/use-query'
import { WhyCase } from './why-case'

/** The documented cases are many: whoever explains an own case does not fetch them. */
const WhyDocumented = lazy(() =>
  import('./why-documented').then(({ WhyDocumented: component }) => ({ default: component })),
)

type Of = { readonly kind: 'case' } | { readonly kind: 'example' | 'documented'; readonly id: string }

/** The full trace of the reading that the address names: of an own case, a worked example or a documented case. */
export function WhySheet() {
  const t = useTranslations('resultPage')
  const query = useQuery()
  if (query === null) return <p className="quiet">{t('loading')}</p>
  const of = readAddress(query)
  if (of.kind === 'case') return <WhyCase />
  return (
    <Suspense fallback={<p className="quiet">{t('loading')}</p>}>
      <WhyDocumented kind={of.kind} id={of.id} />
    </Suspense>
  )
}

function readAddress(query: URLSearchParams): Of {
  for (const kind of ['example', 'documented'] as const) {
    const id = query.get(kind)
    if (id !== null) return { kind, id }
  }
  return { kind: 'case' }
}
