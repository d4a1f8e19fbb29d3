import { useTranslations } from 'next-intl'
import { ItemFieldset } from '@/components/question/item-fieldset'
import { Citations } from '@/components/words/citations'
import { instrumentNamespace } from '@/lib/i18n/next/instrument-namespace'
import { getInstrument } from '@/lib/instrument/instruments'
import { listItemsOn, type QuestionPage as Page } from '@/lib/instrument/walk'
import { AnswerSheet } from './answer-sheet'
import { pageWords } from '@/components/words/page-words'
import { WalkFrame } from './walk-frame'

/** One page of questions, of one version of the instrument. */
export function QuestionPage({ page, version }: { page: Page; version: string }) {
  const t = useTranslations(instrumentNamespace(version))
  const items = listItemsOn(getInstrument(version), page)
  return (
    <WalkFrame page={page} version={version} intro={t(`${pageWords(page)}.intro`)}>
      <AnswerSheet version={version}>
        {items.map((item, index) => (
          <ItemFieldset
            key={item.id}
            item={item}
            version={version}
            number={index + 1}
            of={items.length}
            source={<Citations sources={[item.source]} />}
          />
        ))}
      </AnswerSheet>
    </WalkFrame>
  )
}
