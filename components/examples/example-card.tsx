import { useLocale, useTranslations } from 'next-intl'
import { useExampleView } from './use-example-view'
import { localePath } from '@/components/ui/locale-path'
import type { WorkedExample } from '@/lib/literature/cases/types'
import { PreparationSheet } from '@/components/print/preparation-sheet'

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
  return <PreparationSheet {...view} />
}
