import { useTranslations } from 'next-intl'
import { stops } from '@/lib/levers/matrix/stops'
import type { Stop } from '@/lib/levers/types'

/** Under a question: what its answer stops by itself. Shown by the style alone, so it needs no script. */
export function StopHere({ item }: { item: string }) {
  const t = useTranslations('stops')
  const own = (stops as readonly Stop[]).find(({ when }) =>
    when.some((parts) => parts.length === 1 && parts[0]?.item === item),
  )
  if (own === undefined) return null
  return (
    <p className="noted noted-stop" data-stop-here={own.id}>
      <b>{t('word')}.</b> {t(`${own.id}.here`)}
    </p>
  )
}
