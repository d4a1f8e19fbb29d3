import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import { useLeverName } from '@/components/words/lever-words'
import { decisionKeys } from '@/lib/workshop/rehearsal/decisions'
import type { GroupRecord, KeptRehearsal } from '@/lib/workshop/rehearsal/kept-rehearsal'
import { useDecisionWords } from './decision-words'

/** What was kept of a rehearsal: how many groups decided what, and what they wrote where that was kept too. */
export function KeptGroups({ record }: { record: KeptRehearsal }) {
  const t = useTranslations('rehearsal.record')
  const titles = useTranslations('workshopScenarios')
  const leverName = useLeverName()
  const locale = useLocale()
  const dates = useDeviceDates()
  const { scenario, held, groups, people, decisions, decided, levers, texts } = record
  const wordsOf = useDecisionWords(scenario, decisions)
  const used = Object.entries(levers)
  return (
    <>
      <h1>{t('title', { scenario: titles(`${scenario}.title`) })}</h1>
      <p>{t('held', { held: dates.calendarDay(held), groups, people })}</p>
      <p className="mt-4 mb-4">
        <a className="btn" href={localePath(locale, '/workshops')}>
          {t('back')}
        </a>
      </p>
      <section className="section">
        <h2>{t('decided')}</h2>
        <ul>
          {decisionKeys(decisions).map((key) => (
            <li key={key}>{t('count', { words: wordsOf(key), count: decided[key] ?? 0 })}</li>
          ))}
        </ul>
      </section>
      <section className="section">
        <h2>{t('levers')}</h2>
        {used.length === 0 ? <p>{t('noLevers')}</p> : null}
        <ul>
          {used.map(([id, count]) => (
            <li key={id}>{t('count', { words: leverName(id), count })}</li>
          ))}
        </ul>
      </section>
      <section className="section">
        <h2>{t('texts')}</h2>
        {texts === null ? <p>{t('noTexts')}</p> : null}
        <Texts records={texts?.decision ?? []} />
        <Texts records={texts?.debrief ?? []} />
      </section>
    </>
  )
}

function Texts({ records }: { records: readonly GroupRecord[] }) {
  const t = useTranslations('rehearsal.wall')
  return (
    <ul>
      {records.flatMap(({ group, texts }) =>
        texts
          .filter((text) => text !== '')
          .map((text) => (
            <li key={`${String(group)} ${text}`}>
              <b>{t('group', { group })}</b> {text}
            </li>
          )),
      )}
    </ul>
  )
}
