import { useTranslations } from 'next-intl'
import { rich } from '@/components/words/rich'
import type { Sandbox } from './use-sandbox'

type SupposingBannerProps = { readonly sandbox: Sandbox; readonly goBack: () => void }

/** Stays in sight while something is supposed, with the one click that takes everything back. */
export function SupposingBanner({ sandbox: { of, supposed }, goBack }: SupposingBannerProps) {
  const t = useTranslations('whatIf.banner')
  if (supposed.length === 0) return null
  return (
    <div className="wf-bar">
      <p>{t.rich('supposing', { ...rich, of })}</p>
      <button className="btn np" type="button" onClick={goBack}>
        {t('back', { of })}
      </button>
    </div>
  )
}
