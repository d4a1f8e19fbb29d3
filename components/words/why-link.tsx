import { useTranslations } from 'next-intl'
import { whyPlace } from '@/lib/reading/why/why-address'
import { rich } from './rich'
import type { ResultPage } from './result-page'

type WhyLinkProps = {
  readonly page: ResultPage
  readonly kind: 'factor' | 'power' | 'lever'
  readonly id: string
  /** What is explained, for those who hear the links one by one. */
  readonly name: string
}

/** The way down from one part of the result to its answers, cells and sources. */
export function WhyLink({ page, kind, id, name }: WhyLinkProps) {
  const t = useTranslations('result.why')
  if (page.whyHref === null) return null
  return (
    <p className="small np">
      <a className="tall" href={`${page.whyHref}#${whyPlace(kind, id)}`}>
        {t.rich('link', { ...rich, name })}
      </a>
    </p>
  )
}
