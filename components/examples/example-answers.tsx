import { useTranslations } from 'next-intl'
import { SourceSquares } from '@/components/charts/source-squares'
import type { WorkedExample } from '@/lib/literature/cases/types'
import { Citations } from '@/components/words/citations'
import { anchorKey } from '@/lib/instrument/answer'
import { Line } from '@/components/words/line'
import { rich } from '@/components/words/rich'

/** The situation of a documented case, and each answer with the reason for it and its source. */
export function ExampleAnswers({
  documented: { id, counterpartKind, answers },
}: {
  documented: WorkedExample
}) {
  const t = useTranslations('result')
  const words = useTranslations(`examples.${id}`)
  const kinds = useTranslations('documented.kinds')
  const items = useTranslations('instrument.items')
  return (
    <Line name={t('examples.situation')} what={words('tagline')} id="situation">
      <p className="quiet small">
        {words('period')}. {t('examples.kind', { kind: kinds(counterpartKind) })}
      </p>
      <p className="note coder">{words('coderNote')}</p>
      <p className="lit">{words('summary')}</p>
      <details className="more">
        <summary>{t('examples.answers', { count: Object.keys(answers).length })}</summary>
        <ul className="rlist">
          {Object.entries(answers).map(([item, { level, known, source }]) => (
            <li className="from-row" key={item}>
              <SourceSquares squares={[known]} />
              <div>
                {t.rich('from.answer', {
                  ...rich,
                  item: items(`${item}.name`),
                  answer: items(`${item}.anchors.${anchorKey(level)}`),
                  known: t(`known.${known}`),
                })}
                <p className="lit small">{words(`why.${item}`)}</p>
                <Citations sources={[source]} />
              </div>
            </li>
          ))}
        </ul>
      </details>
    </Line>
  )
}
