import { useLocale, useTranslations } from 'next-intl'
import type { Work } from '@/lib/literature/types'
import { works } from '@/lib/literature/works'
import { worksOfMeasures } from '@/lib/literature/works-of-measures'
import { CitedPlaces } from './cited-places'
import { gatherCitations } from '@/lib/reading/sources/gather-citations'
import { WorkEntry } from './work-entry'

type Group = 'base' | 'cited' | 'press' | 'method'

function groupOf(work: Work): Group {
  if (work.via !== undefined) return 'cited'
  if (worksOfMeasures.includes(work)) return 'method'
  return ['C18', 'C20', 'CT', 'O25', 'AT'].includes(work.key) ? 'base' : 'press'
}

/** Every work that something cites, each with where: the texts the project was built on first. */
export function SourceList() {
  const t = useTranslations('method.sources')
  const locale = useLocale()
  const citations = gatherCitations()
  const cited = works.flatMap((work) => {
    const places = citations.get(work.key)
    return places === undefined ? [] : [{ work, places }]
  })
  const judged = citations.get('judgement')
  const inGroup = (group: Group) => {
    const members = cited.filter(({ work }) => groupOf(work) === group)
    if (group === 'base') return members
    return members.sort((left, right) => left.work.label.localeCompare(right.work.label, locale))
  }
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="mt-3">{t('lead', { works: cited.length })}</p>
      <p className="mt-2 mb-4">{t('how')}</p>
      {(['base', 'cited', 'press', 'method'] as const).map((group) => (
        <section className="section" key={group} aria-labelledby={`h-${group}`}>
          <h2 id={`h-${group}`}>{t(group)}</h2>
          <ul className="rlist works">
            {inGroup(group).map(({ work, places }) => (
              <WorkEntry key={work.key} work={work} places={places} />
            ))}
          </ul>
        </section>
      ))}
      {judged && (
        <section className="section" aria-labelledby="h-judgement">
          <h2 id="h-judgement">{t('judgement')}</h2>
          <p>{t('judgementWhat')}</p>
          <div className="works">
            <CitedPlaces places={judged} />
          </div>
        </section>
      )}
    </>
  )
}
