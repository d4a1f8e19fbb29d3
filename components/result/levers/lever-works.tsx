import { useTranslations } from 'next-intl'
import { AnswerInWords } from '@/components/words/from-answers'
import { useReasonWords } from '@/components/words/lever-reason-words'
import { LeverRecord } from '@/components/words/lever-record'
import { useQuotedList } from '@/components/words/quoted-list'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'
import { leverArguments } from '@/lib/reading/levers/lever-arguments'
import type { LeverResult } from '@/lib/scoring/types'
import { LikeWords } from './like-words'

type InRow = { readonly page: ResultPage; readonly lever: LeverResult }

/** What the lever would change here: worth, not chance. */
export function LeverWorth({ page, lever: { id } }: InRow) {
  const t = useTranslations('result.levers')
  const quoted = useQuotedList()
  const { worth, little } = leverArguments(id, page.answers)
  return (
    <section className="lr-worth">
      <h5>{t('worth')}</h5>
      <p className="quiet small">{t('worthNote')}</p>
      {worth.length === 0 && <p className="small">{t('worthNone')}</p>}
      <Reasons page={page} lever={id} items={worth} />
      {little.length > 0 && (
        <p className="small quiet">
          {t('worthLittle', { items: quoted(little.map((item) => page.words.name(item))) })}
        </p>
      )}
    </section>
  )
}

const directions = ['for', 'against', 'partly'] as const

/** What speaks for and against it working: the answers, each with its direction, what is not known, and other cases. */
export function LeverWorks({ page, lever }: InRow) {
  const t = useTranslations('result.levers')
  const quoted = useQuotedList()
  const { works, open } = leverArguments(lever.id, page.answers)
  const coverage = page.background.get(lever.id)?.coverage
  return (
    <section className="lr-works">
      <h5>{t('works')}</h5>
      <dl className="pair">
        {directions.map((direction) =>
          direction === 'partly' && works.partly.length === 0 ? null : (
            <div key={direction} data-direction={direction}>
              <dt>{t(`direction.${direction}`)}</dt>
              <dd>
                {works[direction].length === 0 ? (
                  t('directionNone')
                ) : (
                  <Reasons page={page} lever={lever.id} items={works[direction]} />
                )}
              </dd>
            </div>
          ),
        )}
        {open.length > 0 && (
          <div>
            <dt>{t('notKnown')}</dt>
            <dd>{quoted(open.map((item) => page.words.name(item)))}</dd>
          </div>
        )}
        <div>
          <dt>{t('soName')}</dt>
          <dd>
            {t.rich(`so.${lever.conditions.state}`, { ...rich, whose: page.whose })}{' '}
            {coverage && t('coverage', coverage)}
          </dd>
        </div>
        <div>
          <dt>{t('elsewhere')}</dt>
          <dd>
            <LeverRecord page={page} lever={lever} /> <LikeWords page={page} lever={lever} />
          </dd>
        </div>
      </dl>
    </section>
  )
}

type ReasonsProps = { readonly page: ResultPage; readonly lever: string; readonly items: readonly string[] }

/** A sentence that fits each answer, and the answer; the sources are one link away, with how this was worked out. */
function Reasons({ page, lever, items }: ReasonsProps) {
  const reasonOf = useReasonWords(page)
  return (
    <ul className="pts">
      {items.map((item) => {
        const reason = reasonOf(lever, item)
        const isOnlyTheAnswer = reason === page.words.answer(item, page.answers[item])
        return (
          <li key={item}>
            {!isOnlyTheAnswer && <>{reason} </>}
            <span className={isOnlyTheAnswer ? undefined : 'quiet'}>
              <AnswerInWords page={page} item={item} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}
