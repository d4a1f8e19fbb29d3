import { useLocale, useTranslations } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { use } from 'react'
import { Citations } from '@/components/words/citations'
import { glossary } from '@/lib/literature/glossary'

type PageParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageParams) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'glossary' })
  return { title: t('title') }
}

export default function GlossaryPage({ params }: PageParams) {
  setRequestLocale(use(params).locale)
  const t = useTranslations('glossary')
  const locale = useLocale()
  const terms = glossary
    .map(({ id, source }) => ({ id, source, name: t(`terms.${id}.term`) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="mt-3">{t('lead')}</p>
      <nav aria-label={t('jump')}>
        <details>
          <summary>{t('jump')}</summary>
          <ul className="idx">
            {terms.map(({ id, name }) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </details>
      </nav>
      <dl className="section mt-5">
        {terms.map(({ id, name, source }) => (
          <div className="mb-5 scroll-mt-4" id={id} key={id}>
            <dt className="w6">{name}</dt>
            <dd className="m-0">
              <p>{t(`terms.${id}.text`)}</p>
              <p className="small quiet">{t('used', { where: t(`terms.${id}.used`) })}</p>
              {source !== null && <Citations sources={[source]} />}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
