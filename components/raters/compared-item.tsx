import { useTranslations } from 'next-intl'
import { useItemWords } from '@/components/words/item-words'
import type { ComparedItem } from '@/lib/workshop/compare-raters'
import { AgreementWords } from './agreement-words'
import { RaterMarks } from './rater-marks'
import type { Rater } from '@/lib/reading/raters/raters-in'
import { RaterWords } from './rater-words'

/** One question with a mark for each assessor, what each of them said, and how far that is agreement. */
export function ComparedItemView({ item, raters }: { item: ComparedItem; raters: readonly Rater[] }) {
  const t = useTranslations('raters.apart')
  const words = useItemWords(null)
  const isYesNo = words.isYesNo(item.id)
  const isDisputed = item.said.includes('not-applicable')
  const apart = isYesNo ? t('yesNo') : t('steps', { count: item.spread })
  return (
    <div className="compared">
      <div>
        <h3>{words.name(item.id)}</h3>
        <p className="small quiet">{isDisputed ? t('disputed') : apart}</p>
        <RaterMarks item={item} isYesNo={isYesNo} letters={raters.map(({ letter }) => letter)} />
      </div>
      <div>
        <RaterWords itemId={item.id} raters={raters} />
        {item.agreement === null ? null : <AgreementWords agreement={item.agreement} />}
      </div>
    </div>
  )
}
