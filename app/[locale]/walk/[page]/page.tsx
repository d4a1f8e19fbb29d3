import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Citations } from '@/components/words/citations'
import { ItemFieldset } from '@/components/question/item-fieldset'
import { AnswerSheet } from '@/components/walk/answer-sheet'
import { WalkFrame } from '@/components/walk/walk-frame'
import { isWalkPage, listItemsOn, walkPages } from '@/lib/instrument/walk'

type PageParams = { params: Promise<{ locale: string; page: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return walkPages.filter((page) => listItemsOn(page).length > 0).map((page) => ({ page }))
}

export async function generateMetadata({ params }: PageParams) {
  const { locale, page } = await params
  const t = await getTranslations({ locale, namespace: 'instrument' })
  return { title: t(`${wordsOf(page)}.name`) }
}

const wordsOf = (page: string) => (page === 'counterpart' ? 'counterpart' : `factors.${page}`)

export default async function WalkPage({ params }: PageParams) {
  const { locale, page } = await params
  setRequestLocale(locale)
  if (!isWalkPage(page)) notFound()
  const t = await getTranslations('instrument')
  const items = listItemsOn(page)

  return (
    <WalkFrame page={page} intro={t(`${wordsOf(page)}.intro`)}>
      <AnswerSheet>
        {items.map((item, index) => (
          <ItemFieldset
            key={item.id}
            item={item}
            number={index + 1}
            of={items.length}
            source={<Citations sources={[item.source]} />}
          />
        ))}
      </AnswerSheet>
    </WalkFrame>
  )
}
