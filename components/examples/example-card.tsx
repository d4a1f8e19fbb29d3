import { useLocale, useTranslations } from 'next-intl'
import { useExampleView } from './use-example-view'
import { localePath } from '@/components/ui/locale-path'
import type { WorkedExample } from '@/lib/literature/cases/types'
import { MeetingCard } from '@/components/print/meeting-card'

/** The preparation sheet of a documented case, computed at build. */
export function ExampleCard({ documented }: { documented: WorkedExample }) {
  const t = useTranslations('print.card')
  const locale = useLocale()
  const view = useExampleView(
    documented,
    <a className="btn" href={localePath(locale, `/examples/${documented.id}`)}>
      {t('back')}
    </a>,
  )
  return <MeetingCard {...view} />
}
