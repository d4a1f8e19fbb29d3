import { useTranslations } from 'next-intl'

const ways = ['observed', 'reported', 'assumed'] as const

/** How an answer is known. None preselected; shown once there is an answer to know. */
export function KnownFieldset({ itemId }: { itemId: string }) {
  const t = useTranslations('item')
  return (
    <fieldset className="known">
      <legend>{t('known')}</legend>
      <div className="krow">
        {ways.map((way) => (
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
