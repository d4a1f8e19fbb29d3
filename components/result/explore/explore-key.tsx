import { useTranslations } from 'next-intl'

/** What the bars of the chart stand for. */
export function ExploreKey({ shown }: { shown: 'share' | 'fit' }) {
  const t = useTranslations('result.explore')
  const bars = shown === 'share' ? (['answered', 'nothing'] as const) : (['mean', 'bounds'] as const)
  return (
    <ul className="key">
      {bars.map((bar) => (
        <li key={bar}>
          <svg width="28" height="14" aria-hidden="true" focusable="false">
            {bar === 'bounds' ? (
              <path className="dot-ref" fill="none" d="M2 7H26M2 2v10M26 2v10" />
            ) : (
              <rect className={`bar-${bar}`} x="1" y="1" width="26" height="12" />
            )}
          </svg>
          {t(`key.${bar}`)}
        </li>
      ))}
    </ul>
  )
}
