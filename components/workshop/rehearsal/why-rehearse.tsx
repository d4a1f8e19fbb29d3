import { useTranslations } from 'next-intl'
import { Citations } from '@/components/words/citations'
import { rehearsalSources } from '@/lib/workshop/rehearsal/rehearsal-sources'

/** Why a case is played: what was measured, and that it is no promise. Drawn on the server. */
export function WhyRehearse() {
  const t = useTranslations('rehearsal.new')
  return (
    <section className="section stack">
      <h2>{t('whyTitle')}</h2>
      <p>{t('why')}</p>
      <p>{t('promise')}</p>
      <p className="guide-sources">
        <Citations sources={[rehearsalSources.record]} />
      </p>
    </section>
  )
}
