'use client'

import { useLocale, useTranslations } from 'next-intl'
import { ShownCase } from '@/components/open-case/shown-case'
import { localePath } from '@/components/ui/locale-path'
import { PrintButton } from '@/components/ui/print-button'
import type { Answers } from '@/lib/instrument/types'
import type { StopId } from '@/lib/levers/types'
import { shownText } from '@/lib/reading/cases/shown-text'
import { clearancesIn } from '@/lib/wire/clearance'
import { tableSentences } from '@/lib/reading/print/table-sentences'
import { toAnswers } from '@/lib/wire/to-answers'

/** The card of the case that the address names, for the table: it may be found on whoever carries it. */
export function TableCard() {
  return (
    <ShownCase>
      {({ situation }, { answers }) => (
        <TableCardText
          ask={shownText(situation.ask.value)}
          answers={toAnswers(answers)}
          clearances={clearancesIn(situation)}
        />
      )}
    </ShownCase>
  )
}

type TableCardTextProps = { ask: string; answers: Answers; clearances: readonly StopId[] }

/** The request, three sentences and two questions. Nothing on what we know or think; nothing at all while a stop stands. */
export function TableCardText({ ask, answers, clearances }: TableCardTextProps) {
  const t = useTranslations('print.table')
  const words = useTranslations('levers.levers')
  const locale = useLocale()
  const sentences = tableSentences(answers, clearances)
  return (
    <article className="card table-card">
      <div className="top">
        <h1>{t('title')}</h1>
        <div className="acts">
          <a className="btn" data-case href={localePath(locale, '/card')}>
            {t('back')}
          </a>
          {sentences.length > 0 && <PrintButton label={t('print')} />}
        </div>
      </div>
      {sentences.length === 0 ? (
        <p>{t('empty')}</p>
      ) : (
        <>
          {ask !== '' && (
            <section>
              <h2>{t('ask')}</h2>
              <p className="card-said">{ask}</p>
            </section>
          )}
          <section>
            <h2>{t('say')}</h2>
            <ul>
              {sentences.map((key) => (
                <li key={key}>{words(key)}</li>
              ))}
            </ul>
          </section>
          <section>
            <h2>{t('questions')}</h2>
            <ul>
              {(['clear', 'again'] as const).map((key) => (
                <li key={key}>{t(`question.${key}`)}</li>
              ))}
            </ul>
          </section>
        </>
      )}
    </article>
  )
}
