import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { KindOfAsk } from '@/lib/instrument/kind-of-ask'

/** Kinds of ask that move people, or let them move. */
const movingKinds: readonly KindOfAsk[] = ['movement', 'pause']

const conditions = ['choose', 'families', 'nobody', 'agree', 'wounded', 'arrive', 'stay'] as const

/** Where the conditions come from. */
export const movingSource =
  'Additional Protocol II 1977 art. 17; ICRC 2005 rule 129; ICRC 2005 rule 131; O25 box 5; judgement'

type MovingPeopleProps = { readonly kind: KindOfAsk | null; readonly children?: ReactNode }

/** What must hold before people are moved or a pause is used; nothing for another kind of ask. */
export function MovingPeople({ kind, children }: MovingPeopleProps) {
  const t = useTranslations('stops.moving')
  if (kind === null || !movingKinds.includes(kind)) return null
  return (
    <section className="section moving" aria-labelledby="h-moving">
      <h2 id="h-moving">{t('title')}</h2>
      <p>{t('lead')}</p>
      <ul>
        {conditions.map((one) => (
          <li key={one}>{t(`conditions.${one}`)}</li>
        ))}
      </ul>
      <p>{t('back')}</p>
      {children}
    </section>
  )
}
