'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { CaseAccessReply } from '@/lib/wire/mission-types'
import { AskProblem } from '@/components/people/ask-problem'
import { useAsked } from '@/components/people/use-asked'
import { useDone } from '@/components/people/use-done'
import { localePath } from '@/components/ui/locale-path'
import { useQuery } from '@/components/ui/use-query'
import { HandOverForm } from './hand-over-form'
import { ReaderRow } from './reader-row'
import { ShareForm } from './share-form'
import { useCodeName } from './use-code-name'
import { WorkForm } from './work-form'

const idOfCase = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Who may see the case that the address names. */
export function CaseAccessPage() {
  const t = useTranslations('caseAccess')
  const locale = useLocale()
  const query = useQuery()
  const caseId = query?.get('case')?.match(idOfCase)?.[0] ?? null
  const name = useCodeName(caseId)
  const asked = useAsked(caseId === null ? null : `cases/access?case=${caseId}`)
  const { line, status, onDone } = useDone(asked)
  const access = asked.body as CaseAccessReply | null
  return (
    <>
      <h1>{t('title')}</h1>
      {query !== null && caseId === null ? (
        <p>
          <span>{t('noCase')}</span> <a href={localePath(locale, '/cases')}>{t('toCases')}</a>
        </p>
      ) : null}
      {caseId === null ? null : (
        <p className="my-2">
          <b>{name === '' ? t('unnamed') : name}</b>{' '}
          <a href={`${localePath(locale, '/result')}?case=${caseId}`}>{t('toCase')}</a>
        </p>
      )}
      {asked.problem === 'unknown-case' ? (
        <p className="note" role="alert">
          {t('notYet')}
        </p>
      ) : (
        <AskProblem problem={asked.problem} />
      )}
      {access === null ? (
        caseId !== null && asked.problem === null && <p role="status">{t('loading')}</p>
      ) : (
        <>
          <p className="quiet">{t('lead')}</p>
          <ul className="rlist mt-3 mb-6">
            {access.people.map((reader) => (
              <ReaderRow key={reader.id} {...{ access, reader, onDone }} />
            ))}
          </ul>
          {access.mayChoose ? (
            <section className="section stack">
              <ShareForm access={access} onDone={onDone} />
              <WorkForm access={access} onDone={onDone} />
              <HandOverForm access={access} onDone={onDone} />
            </section>
          ) : null}
        </>
      )}
      <p ref={status} role="status" className="sticky bottom-0 bg-paper">
        {line}
      </p>
    </>
  )
}
