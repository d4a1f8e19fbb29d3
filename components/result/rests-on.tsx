import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SourceSquares, type SquareKind } from '@/components/charts/source-squares'
import { TermLink } from '@/components/ui/term-link'
import { useLeverName } from '@/components/words/lever-words'
import { useQuotedList } from '@/components/words/quoted-list'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'
import { useNOf20 } from '@/components/words/share-words'

const legend = ['observed', 'reported', 'assumed', 'open'] as const satisfies readonly SquareKind[]

/** First of all: how much was answered, how it is known, and how far the list can be trusted. */
export function RestsOn({ page }: { page: ResultPage }) {
  const t = useTranslations('result.rests')
  const { counts, showShares } = page
  const kinds = counts.of['not-applicable'] > 0 ? ([...legend, 'not-applicable'] as const) : legend

  return (
    <section className="section" aria-labelledby="h-rests">
      <h2 id="h-rests">{t('heading')}</h2>
      <div className="split">
        <div className="stack">
          <ul className="strip">
            {counts.pages.map(({ group, items, squares }) => (
              <li key={group ?? 'counterpart'}>
                <span>
                  {t.rich('page', {
                    ...rich,
                    name: group ? page.words.factor(group) : t('counterpart'),
                    answered: squares.filter((kind) => kind !== 'open' && kind !== 'not-applicable').length,
                    of: items.length,
                  })}
                </span>
                <SourceSquares squares={squares} />
              </li>
            ))}
          </ul>
          <ul className="key">
            {kinds.map((kind) => (
              <li key={kind}>
                <SourceSquares squares={[kind]} />
                {t(kind, { count: counts.of[kind] })}
              </li>
            ))}
          </ul>
        </div>
        <div className="stack-s">
          <p>{t('answered', { answered: counts.answered, asked: counts.asked, open: counts.of.open })}</p>
          {showShares ? <Steadiness page={page} /> : <p className="note">{t('tooFew')}</p>}
        </div>
      </div>
    </section>
  )
}

/** Words that the glossary explains, linked where they are first used. */
const terms = {
  reading: (chunks: ReactNode) => <TermLink term="plausible-reading">{chunks}</TermLink>,
  stable: (chunks: ReactNode) => <TermLink term="stability">{chunks}</TermLink>,
}

function Steadiness({ page: { result, steady } }: { page: ResultPage }) {
  const t = useTranslations('result.rests')
  const nOf20 = useNOf20()
  const quoted = useQuotedList()
  const leverName = useLeverName()
  const { stable, holds } = result.tilt
  return (
    <>
      <p>{t.rich('readings', { ...terms, runs: result.model.runs })}</p>
      <p>
        {t.rich('stability', {
          ...rich,
          ...terms,
          share: nOf20(result.stability),
          steady: steady ? 'yes' : 'no',
        })}
      </p>
      <p className="small quiet">
        {stable
          ? t('tiltStable')
          : holds.length === 0
            ? t('tiltNone')
            : t('tiltHolds', { count: holds.length, levers: quoted(holds.map(leverName)) })}
      </p>
    </>
  )
}
