import { useTranslations } from 'next-intl'
import { waysOfKnowing } from '@/lib/instrument/answer'

/** How an answer is known. None preselected; shown once there is an answer to know. */
export function KnownFieldset({ itemId }: { itemId: string }) {
  const t = useTranslations('item')
  return (
    <fieldset className="known">
      <legend>{t('known')}</legend>
      <div className="krow">
        {waysOfKnowing.map((way) => (
          <label className="opt" key={way}>
            <input type="radio" name={`${itemId}:known`} value={way} />
            <span>
              <b>{t(way)}</b> <span className="small quiet">{t(`${way}Hint`)}</span>
            </span>
          </label>
        ))}
      </div>
      <p className="small quiet known-missing">{t('knownMissing')}</p>
    </fieldset>
  )
}
