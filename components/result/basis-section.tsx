import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SourceSquares, type SquareKind } from '@/components/charts/source-squares'
import { TermLink } from '@/components/ui/term-link'
import { AnswerInWords } from '@/components/words/from-answers'
import { useLeverName } from '@/components/words/lever-words'
import { useQuotedList } from '@/components/words/quoted-list'
import { Line } from '@/components/words/line'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'
import { useNOf20 } from '@/components/words/share-words'
import { answerKind } from '@/lib/reading/answer-counts'
import { FactorMap } from './factor-map'
import { PowerMap } from './power-map'

const legend = ['observed', 'reported', 'assumed', 'open'] as const satisfies readonly SquareKind[]

/** What the result rests on, each part folded to a line: every answer with its note, both maps in full, how steady it is. */
export function BasisSection({ page }: { page: ResultPage }) {
  const t = useTranslations('result.rests')
  const maps = useTranslations('result')
  const { counts, showShares } = page
  return (
    <section className="section np" aria-labelledby="h-basis" id="basis">
      <h2 id="h-basis">{t('heading')}</h2>
      <ul className="lines l2">
        <Line
          name={t('answers', { whose: page.whose })}
          what={t('answered', {
            answered: counts.answered,
            asked: counts.asked,
            open: counts.of.open,
          })}
        >
          <Answers page={page} />
        </Line>
        <Line name={maps('factors.heading', { whose: page.whose })} what={maps('factors.lead')}>
          <FactorMap page={page} />
        </Line>
        <Line name={maps('power.heading')} what={maps('power.lead')}>
          <PowerMap page={page} />
        </Line>
        {showShares && (
          <Line name={t('steady')} what={t('steadyWhat')}>
            <Steadiness page={page} />
          </Line>
        )}
      </ul>
    </section>
  )
}

/** Every answer in words, with how it is known and what was noted beside it; then what is open. */
function Answers({ page }: { page: ResultPage }) {
  const t = useTranslations('result')
  const rests = useTranslations('result.rests')
  const { counts } = page
  const kinds = counts.of['not-applicable'] > 0 ? ([...legend, 'not-applicable'] as const) : legend
  return (
    <div className="stack-s">
      <ul className="key">
        {kinds.map((kind) => (
          <li key={kind}>
            <SourceSquares squares={[kind]} />
            {rests(kind, { count: counts.of[kind] })}
          </li>
        ))}
      </ul>
      {counts.pages.map(({ group, items }) => (
        <div key={group ?? 'counterpart'}>
          <h3>{group === null ? rests('counterpart') : page.words.factor(group)}</h3>
          <ul className="rlist small">
            {items.map((item) => (
              <li className="from-row" key={item}>
                <SourceSquares squares={[answerKind(page.answers[item])]} />
                {page.words.answer(item, page.answers[item]) === null ? (
                  <span className="quiet">
                    {t(`from.${page.answers[item] === undefined ? 'isOpen' : 'isAway'}`, {
                      item: page.words.name(item),
                    })}
                  </span>
                ) : (
                  <AnswerInWords page={page} item={item} />
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

/** Words that the glossary explains, linked where they are first used. */
const terms = {
  reading: (chunks: ReactNode) => <TermLink term="plausible-reading">{chunks}</TermLink>,
  stable: (chunks: ReactNode) => <TermLink term="stability">{chunks}</TermLink>,
}

function Steadiness({ page: { result } }: { page: ResultPage }) {
  const t = useTranslations('result.rests')
  const nOf20 = useNOf20()
  const quoted = useQuotedList()
  const leverName = useLeverName()
  const { stable, holds } = result.tilt
  return (
    <div className="stack-s">
      <p>{t.rich('readings', { ...terms, runs: result.model.runs })}</p>
      <p>{t.rich('stability', { ...rich, ...terms, share: nOf20(result.stability) })}</p>
      <p>
        {stable
          ? t('tiltStable')
          : holds.length === 0
            ? t('tiltNone')
            : t('tiltHolds', { count: holds.length, levers: quoted(holds.map(leverName)) })}
      </p>
    </div>
  )
}
