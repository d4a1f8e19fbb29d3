'use client'

import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { caseSituation, walkedAnswers, type CaseView } from '@/components/open-case/case-session'
import { useCasePart } from '@/components/open-case/use-case-view'
import { isAnswered } from '@/lib/wire/is-answered'
import { askedFields } from '@/lib/wire/situation-fields'

type MapPage = {
  readonly id: string
  readonly name: string
  readonly path: `/${string}`
  readonly items: readonly string[]
}
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
  return (
    <ol className="pm">
      {pages.map((page) => (
        <PageLine key={page.id} page={page} isCurrent={page.id === current} />
      ))}
    </ol>
  )
}

/** One page with a mark per question. Drawn again only when one of its own marks changes: a tap must not redraw them all. */
function PageLine({ page, isCurrent }: { page: MapPage; isCurrent: boolean }) {
  const t = useTranslations('client.pages')
  const locale = useLocale()
  const marks = Array.from(
    useCasePart((view) => marksOf(page, view)),
    (mark) => mark === answered,
  )
  const count = { answered: marks.filter(Boolean).length, of: marks.length }
  return (
    <li>
      <a href={localePath(locale, page.path)} data-case aria-current={isCurrent ? 'page' : undefined}>
        <span>{page.name}</span>
        {marks.length === 0 ? null : (
          <span className="pt num">
            <Squares filled={marks} />
            <span aria-hidden="true">{t('count', count)}</span>
            <span className="vh">{t('countLabel', count)}</span>
          </span>
        )}
      </a>
    </li>
  )
}

const answered = '1'

/** A letter per question of the page: answered, or not. "Don't know" is a visit, not an answer. */
function marksOf(page: MapPage, view: CaseView): string {
  const situation = caseSituation(view)
  const answers = walkedAnswers(view)
  const marks =
    page.id === 'situation'
      ? askedFields.map((field) => (situation?.[field].value ?? '') !== '')
      : page.items.map((item) => isAnswered(answers?.[item]?.value))
  return marks.map((isMarked) => (isMarked ? answered : '0')).join('')
}

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
