import { useTranslations } from 'next-intl'

/** Lines to fill in by hand, on the first page of a printed result. */
export function FillIn() {
  const t = useTranslations('result.print.fillIn')
  return (
    <div className="fillin print-only" aria-hidden="true">
      {(['ask', 'limit', 'decides'] as const).map((line) => (
        <p key={line}>{t(line)}</p>
      ))}
    </div>
  )
}
