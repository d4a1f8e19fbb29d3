import { useTranslations } from 'next-intl'
import { SourceSquares } from '@/components/charts/source-squares'
import { Citations } from '@/components/words/citations'
import { anchorKey } from '@/lib/instrument/answer'
import { rich } from '@/components/words/rich'
import type { DocumentedCase } from '@/lib/literature/cases/documented/types'

const facts = ['when', 'where', 'who', 'counterpart', 'ask'] as const
const wordOf = { when: 'period', where: 'place', who: 'who', counterpart: 'counterpart', ask: 'ask' } as const

/** What the sources say of the time before: the story, who and where, each answer in words, and the sources. */
export function DocumentedSituation({
  documentedCase: { id, counterpartKind, answers, source },
}: {
  documentedCase: DocumentedCase
}) {
  const t = useTranslations('documentedPages.case')
  const result = useTranslations('result')
  const words = useTranslations(`documented.cases.${id}`)
  const kinds = useTranslations('documented.kinds')
  const items = useTranslations('instrument.items')
  const given = Object.entries(answers)
  return (
    <section className="section" aria-labelledby="h-situation">
      <h2 id="h-situation">{t('situation')}</h2>
      <p className="lit">{words('situation')}</p>
      <dl className="facts mt-4">
        {facts.map((fact) => (
          <div className="contents" key={fact}>
            <dt>{t(fact)}</dt>
            <dd>{words(wordOf[fact])}</dd>
          </div>
        ))}
        <dt>{t('kind')}</dt>
        <dd>{kinds(counterpartKind)}</dd>
      </dl>
      {given.length > 0 && (
        <details className="more" open>
          <summary>{t('answers', { count: given.length })}</summary>
          <ul className="rlist">
            {given.map(([item, { level, known }]) => (
              <li className="from-row" key={item}>
                <SourceSquares squares={[known]} />
                <div>
                  {result.rich('from.answer', {
                    ...rich,
                    item: items(`${item}.name`),
                    answer: items(`${item}.anchors.${anchorKey(level)}`),
                    known: result(`known.${known}`),
                  })}
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
      {given.length > 0 && <p className="small quiet mt-3">{t('answersFrom')}</p>}
      <div className="rlist mt-3">
        <Citations sources={[source]} />
      </div>
    </section>
  )
}
