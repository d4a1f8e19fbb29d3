import { useFormatter, useTranslations } from 'next-intl'
import type { Work } from '@/lib/literature/types'
import { getWork } from '@/lib/literature/works'
import { CitedPlaces } from './cited-places'
import type { CitedIn } from '@/lib/reading/sources/gather-citations'

/** A work as it is known, how it was read, and where it is used. */
export function WorkEntry({ work, places }: { work: Work; places: CitedIn }) {
  const t = useTranslations('method.sources')
  const format = useFormatter()
  const { title, publication } = work
  const said =
    title !== undefined && publication !== undefined
      ? t('published', { title, publication })
      : (title ?? publication)
  return (
    <li>
      <h3 className="cite">{work.label}</h3>
      {said !== undefined && <p className="cite">{said}</p>}
      {work.confidential && <p className="small">{t('confidential')}</p>}
      {work.via && (
        <p className="small quiet">
          {t.rich('via', {
            w: () => <bdi>{format.list((work.via ?? []).map((key) => getWork(key).label))}</bdi>,
          })}
        </p>
      )}
      {work.address !== undefined && (
        <p className="small">
          <a className="source-link" href={work.address} rel="noreferrer external">
            {t.rich('open', {
              work: work.label,
              vh: (chunks) => <span className="vh cite">{chunks}</span>,
            })}
          </a>
        </p>
      )}
      <CitedPlaces places={places} />
    </li>
  )
}
