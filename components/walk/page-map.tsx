'use client'

import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { caseSituation, walkedAnswers } from '@/components/session/case-session'
import { useCasePart } from '@/components/session/use-case-view'
import { isAnswered } from '@/lib/offline/is-answered'
import { askedFields } from '@/lib/offline/sync-types'

type MapPage = { readonly id: string; readonly name: string; readonly items: readonly string[] }
type PageMapProps = { current: string; pages: readonly MapPage[] }

/** The pages of the walk with how much of each is answered: a list on a desk, one line that unfolds on a phone. */
export function PageMap(props: PageMapProps) {
  const t = useTranslations('client.pages')
  const page = props.pages.findIndex(({ id }) => id === props.current) + 1
  return (
    <>
      <nav className="pmdesk rail" aria-label={t('label')}>
        <PageList {...props} />
      </nav>
      <details className="pmphone">
        <summary>{t('phoneSummary', { page, of: props.pages.length })}</summary>
        <nav aria-label={t('label')}>
          <PageList {...props} />
        </nav>
      </details>
    </>
  )
}

function PageList({ current, pages }: PageMapProps) {
  const t = useTranslations('client.pages')
  const locale = useLocale()
  const situation = useCasePart(caseSituation)
  const answers = useCasePart(walkedAnswers)
  return (
    <ol className="pm">
      {pages.map((page) => {
        // one mark per question: answered, or not; "don't know" is a visit, not an answer
        const marks =
          page.id === 'situation'
            ? askedFields.map((field) => (situation?.[field].value ?? '') !== '')
            : page.items.map((item) => isAnswered(answers?.[item]?.value))
        return (
          <li key={page.id}>
            <a
              href={localePath(locale, `/walk/${page.id}`)}
              data-case
              aria-current={page.id === current ? 'page' : undefined}
            >
              <span>{page.name}</span>
              {marks.length === 0 ? null : (
                <span className="pt num">
                  <Squares filled={marks} />
                  <span aria-hidden="true">{t('count', { answered: countOf(marks), of: marks.length })}</span>
                  <span className="vh">
                    {t('countLabel', { answered: countOf(marks), of: marks.length })}
                  </span>
                </span>
              )}
            </a>
          </li>
        )
      })}
    </ol>
  )
}

const countOf = (marks: readonly boolean[]) => marks.filter(Boolean).length

function Squares({ filled }: { filled: readonly boolean[] }) {
  return (
    <svg className="seg" width={filled.length * 9} height="10" aria-hidden="true" focusable="false">
      {filled.map((isFilled, index) => (
        <rect
          key={index}
          x={index * 9 + 0.75}
          y="1"
          width="6.5"
          height="8"
          className={isFilled ? 'dot-on' : 'dot-off'}
        />
      ))}
    </svg>
  )
}
