import { NextIntlClientProvider, useMessages, useTranslations } from 'next-intl'
import { SituationFields } from '@/components/situation/situation-fields'
import { pickMessages } from '@/lib/i18n/next/pick-messages'
import { AnswerSheet } from './answer-sheet'
import { NewCaseMission } from './new-case-mission'
import { WalkFrame } from './walk-frame'

/** The first page of the walk. What it asks is the same in every version of the instrument; where it leads is not. */
export function SituationPage({ version }: { version: string }) {
  const t = useTranslations('situation')
  return (
    <WalkFrame page="situation" version={version} intro={t('intro')}>
      <NextIntlClientProvider messages={pickMessages(useMessages(), 'people.newCases', 'people.names')}>
        <NewCaseMission />
      </NextIntlClientProvider>
      <AnswerSheet version={version}>
        <SituationFields />
      </AnswerSheet>
    </WalkFrame>
  )
}
