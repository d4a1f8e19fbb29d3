import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { PrintButton } from '@/components/ui/print-button'
import { Citations } from '@/components/words/citations'
import { rich } from '@/components/words/rich'
import type { Guide, GuideSection } from '@/lib/literature/guides'

/** One guide on one sheet: its parts, each with its sources. */
export function GuideSheet({ guide: { id, sections } }: { guide: Guide }) {
  const t = useTranslations('guides')
  const locale = useLocale()
  return (
    <article className="guide">
      <div className="top">
        <div>
          <h1>{t(`index.names.${id}.title`)}</h1>
          <p className="mt-2">{t(`guides.${id}.lead`)}</p>
        </div>
        <div className="acts">
          <a className="btn" href={localePath(locale, '/guides')}>
            {t('index.all')}
          </a>
          <PrintButton label={t('index.print')} />
        </div>
      </div>
      {sections.map((section) => (
        <Part key={section.id} guide={id} section={section} />
      ))}
    </article>
  )
}

function Part({ guide, section: { id, isOrdered, sources } }: { guide: string; section: GuideSection }) {
  const t = useTranslations(`guides.guides.${guide}.sections.${id}`)
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <section>
      <h2>{t('heading')}</h2>
      <List>
        {sources.map((_, at) => (
          <li key={at}>{t.rich(String(at + 1), rich)}</li>
        ))}
      </List>
      <p className="guide-sources">
        <Citations sources={sources} />
      </p>
    </section>
  )
}
