'use client'

import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { useToday } from '@/components/look-again/use-today'
import { DueLines } from './due-lines'
import { dueOf } from '@/lib/reading/cases/due-of'
import { TriggerBoxes } from '@/components/look-again/trigger-boxes'
import { ReassessButton } from '@/components/open-case/reassess-button'
import type { Deletable } from './delete-dialog'
import type { Listing } from '@/components/open-case/use-case-rows'
import { useRowState } from './use-row-state'
import { useDeviceDates } from '@/components/ui/use-device-dates'

type Row = Listing['rows'][number]

type CaseRowProps = {
  row: Row
  name: string
  /** Several assess this negotiation, and this row leads to what they said. */
  comparable: boolean
  onDelete: (what: Deletable) => void
}

/** One case with what can be done with it. */
export function CaseRow({ row, name, comparable, onDelete }: CaseRowProps) {
  const t = useTranslations('cases')
  const locale = useLocale()
  const dates = useDeviceDates()
  const state = useRowState(row)
  const to = (path: `/${string}`) => `${localePath(locale, path)}?case=${row.caseId}`
  const isOpen = row.status === 'draft'
  const due = dueOf(row, useToday())
  const canHappen = !isOpen && row.draft?.deletedElsewhere !== true && row.watchFor + row.watchSeen !== ''

  return (
    <li className="caserow">
      <div>
        <h2 className="text-[length:var(--t1)]">
          <a href={to(isOpen ? '/walk/situation' : '/result')}>{name}</a>
        </h2>
        <p className="small quiet num">
          {/* each in an element of its own: what translates the page may change its text */}
          <span>{state}</span>
          {row.updatedAt !== '' && (
            <>
              {' · '}
              <span>{t('changed', { date: dates.moment(row.updatedAt) })}</span>
            </>
          )}
        </p>
        <DueLines due={due} />
        {canHappen ? <Happened row={row} name={name} /> : null}
        {row.waiting > 0 ? <p className="small">{t('waiting', { count: row.waiting })}</p> : null}
        {row.draft?.deletedElsewhere === true ? <p className="small">{t('deletedElsewhere')}</p> : null}
      </div>
      <div className="rowx">
        {isOpen ? (
          <a
            className="btn"
            href={to('/walk/counterpart')}
            aria-label={t('actionFor', { action: t('continue'), name })}
          >
            {t('continue')}
          </a>
        ) : (
          <a className="btn" href={to('/result')} aria-label={t('actionFor', { action: t('result'), name })}>
            {t('result')}
          </a>
        )}
        {comparable ? (
          <a className="btn" href={to('/raters')} aria-label={t('actionFor', { action: t('compare'), name })}>
            {t('compare')}
          </a>
        ) : null}
        {row.status === 'submitted' ? (
          <ReassessButton
            caseId={row.caseId}
            label={t('reassess')}
            description={t('actionFor', { action: t('reassess'), name })}
          />
        ) : null}
        {row.problem === null && row.draft?.deletedElsewhere !== true ? (
          <a className="btn" href={to('/save-file')} aria-label={t('actionFor', { action: t('file'), name })}>
            {t('file')}
          </a>
        ) : null}
        <button
          type="button"
          className="btn"
          aria-label={t('actionFor', { action: t('delete'), name })}
          onClick={() => {
            onDelete({ caseId: row.caseId, name })
          }}
        >
          {t('delete')}
        </button>
      </div>
    </li>
  )
}

/** To say that what was watched for has come about, without opening the case. */
function Happened({ row, name }: { row: Row; name: string }) {
  const t = useTranslations('lookAgain')
  const { caseId, watchFor, watchSeen } = row
  return (
    <details className="src">
      <summary>
        {t('watchSeen')} <span className="vh">{name}</span>
      </summary>
      <TriggerBoxes caseId={caseId} field="watchSeen" value={watchSeen} offered={watchFor} about={name} />
    </details>
  )
}
