import { useTranslations } from 'next-intl'
import { useAsked } from '@/components/people/use-asked'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import type { NeedsReply } from '@/lib/wire/desk-types'
import { shownText } from '@/lib/reading/cases/shown-text'
import { CaseLink } from './case-link'

/** What calls for somebody today, above the list: the cases that have waited longest, and the way to all. */
export function DeskCalls({ today }: { today: string }) {
  const t = useTranslations('desk')
  const dates = useDeviceDates()
  const asked = useAsked(`desk/needs?day=${today}`)
  const reply = asked.body as NeedsReply | null
  if (reply === null) return null
  return (
    <section className="section bt0" aria-labelledby="desk-calls">
      <h2 id="desk-calls">{t('calls.title')}</h2>
      {reply.needs.length === 0 ? <p className="quiet">{t('calls.none')}</p> : null}
      <div className="needs num">
        {reply.needs.map(({ need, count, isMore, rows }) => (
          <section key={need} aria-labelledby={`desk-${need}`}>
            <h3 id={`desk-${need}`}>
              <span>{t(`needs.${need}`)}</span>{' '}
              <b>{t(isMore ? 'calls.countMore' : 'calls.count', { count })}</b>
            </h3>
            <ul>
              {rows.map((row) => (
                <li key={row.caseId}>
                  <CaseLink row={row} name={shownText(row.codeName) || t('unnamed')} />
                  <span className="meta">
                    {[row.mission.name, t('calls.changed', { date: dates.day(row.updatedAt) })]
                      .filter((part) => part !== '')
                      .join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
            {count > rows.length || isMore ? (
              <p className="small">
                <a href={`?need=${need}`}>{t('calls.all', { need: t(`needs.${need}`) })}</a>
              </p>
            ) : null}
          </section>
        ))}
      </div>
    </section>
  )
}
