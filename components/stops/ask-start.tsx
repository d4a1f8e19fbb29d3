import { useTranslations } from 'next-intl'
import { Citations } from '@/components/words/citations'
import { askStarts } from '@/lib/levers/catalogue/ask-starts'
import type { KindOfAsk } from '@/lib/instrument/kind-of-ask'

type AskStartProps = { readonly kind: KindOfAsk | null; readonly withSources?: boolean }

/** What practitioners begin with for this kind of ask, and what can go wrong; nothing where no source tells. */
export function AskStart({ kind, withSources = false }: AskStartProps) {
  const t = useTranslations('stops.starts')
  if (kind !== 'visits' && kind !== 'release' && kind !== 'conduct') return null
  return (
    <section className="section" aria-labelledby="h-ask-start" data-ask-start={kind}>
      <h2 id="h-ask-start">{t(`${kind}.title`)}</h2>
      <p>{t(`${kind}.start`)}</p>
      <p>
        <b>{t('wrong')}</b> {t(`${kind}.wrong`)}
      </p>
      {withSources && <Citations sources={[askStarts[kind]]} />}
    </section>
  )
}
