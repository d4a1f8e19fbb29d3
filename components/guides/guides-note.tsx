import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'

/** Under a result: where the pages are that may be taken along, and the one about the people whom the talks are about. */
export function GuidesNote() {
  const t = useTranslations('guides.index')
  const locale = useLocale()
  return (
    <>
      <p>
        {t.rich('people', {
          a: (chunks) => <a href={localePath(locale, '/guides/people')}>{chunks}</a>,
        })}
      </p>
      <p className="mt-3">
        <a className="btn" href={localePath(locale, '/guides')}>
          {t('all')}
        </a>
      </p>
    </>
  )
}
