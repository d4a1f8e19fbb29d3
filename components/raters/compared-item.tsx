import { useFormatter, useTranslations } from 'next-intl'
import { useItemWords } from '@/components/result/item-words'
import type { Agreement, ComparedItem } from '@/lib/workshop/compare-raters'
import { RaterMarks } from './rater-marks'
import type { Rater } from './raters-in'
import { RaterWords } from './rater-words'

/** One question with a mark for each assessor, what each of them said, and how far that is agreement. */
export function ComparedItemView({ item, raters }: { item: ComparedItem; raters: readonly Rater[] }) {
  const t = useTranslations('raters.apart')
  const words = useItemWords(null)
  const isDisputed = item.said.includes('not-applicable')
  return (
    <div className="compared">
      <div>
        <h3>{words.name(item.id)}</h3>
        <p className="small quiet">{isDisputed ? t('disputed') : t('steps', { count: item.spread })}</p>
        <RaterMarks
          item={item}
          isYesNo={words.isYesNo(item.id)}
          letters={raters.map(({ letter }) => letter)}
        />
      </div>
      <div>
        <RaterWords itemId={item.id} raters={raters} />
        {item.agreement === null ? null : <AgreementWords agreement={item.agreement} />}
      </div>
    </div>
  )
}

function AgreementWords({ agreement: { value, raters, guessing, than } }: { agreement: Agreement }) {
  const t = useTranslations('raters.apart')
  const format = useFormatter()
  const say = (number: number) =>
    format.number(number, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'negative' })
  return (
    <p className="small quiet num mt-2">
      {t('agreement', {
        value: say(value),
        raters,
        mean: say(guessing.mean),
        upper: say(guessing.upper),
        than,
      })}
    </p>
  )
}
