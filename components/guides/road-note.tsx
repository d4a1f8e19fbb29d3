import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'

/** Leads whoever talks at a checkpoint to the page about it. Nothing at any other level. */
export function RoadNote({ level }: { level: string }) {
  const t = useTranslations('guides.index')
  const locale = useLocale()
  if (level !== 'checkpoint') return null
  return (
    <p className="note np">
      {t.rich('road', {
        a: (chunks) => <a href={localePath(locale, '/guides/checkpoint')}>{chunks}</a>,
      })}
    </p>
  )
}
