import { currentVersion } from '@/lib/instrument/known-versions'
import { NextIntlClientProvider, useLocale, useMessages, useTranslations } from 'next-intl'
import { storyOf } from '@/lib/literature/cases/story-of'
import { getWorkedExample } from '@/lib/reading/get-worked-example'
import { useItemWords } from '@/components/words/item-words'
import { preparedFor } from '@/lib/reading/read'
import { localePath } from '@/components/ui/locale-path'
import { pickMessages } from '@/lib/i18n/next/pick-messages'
import { compare } from '@/lib/scoring/compare'
import { defaultRuns } from '@/lib/scoring/settings'
import { EarlyStops } from '@/components/stops/early-stops'
import { DifferenceList } from './difference-list'
import { enoughForBoth } from '@/lib/reading/movement/enough-for-both'
import { FactorTimeline } from './factor-timeline'
import { timelineOf } from '@/lib/reading/movement/timeline'

type ExampleMovementProps = { readonly before: string; readonly after: string }

/** What changed between two documented cases, computed at build. */
export function ExampleMovement({ before, after }: ExampleMovementProps) {
  const t = useTranslations('movement')
  const words = useItemWords(null)
  const cases = useTranslations('examples')
  const locale = useLocale()
  const messages = useMessages()
  const sides = [before, after].map((id) => ({
    id,
    name: cases(`${id}.codeName`),
    instrument: currentVersion,
    answers: getWorkedExample(id).answers,
    leaveOut: storyOf(id),
  }))
  const [earlier, later] = sides
  if (earlier === undefined || later === undefined) return null
  return (
    <div className="result">
      <h1>{t('example.title')}</h1>
      <p className="mt-3">{t('example.lead')}</p>
      <p className="mt-2 rowx">
        {sides.map(({ id, name }) => (
          <a key={id} className="btn" href={localePath(locale, `/examples/${id}`)}>
            {name}
          </a>
        ))}
      </p>
      <section className="section mt-5" aria-labelledby="h-changed">
        <h2 id="h-changed">{t('page.changed', { before: earlier.name, after: later.name, open: 'no' })}</h2>
        <EarlyStops answers={later.answers} />
        <DifferenceList
          comparison={compare(preparedFor({ version: currentVersion, runs: defaultRuns }), earlier, later)}
          words={words}
          isEnough={enoughForBoth(earlier.answers, later.answers)}
        />
      </section>
      <NextIntlClientProvider messages={pickMessages(messages, 'movement.timeline.explore')}>
        <FactorTimeline factors={timelineOf(sides)} words={words} />
      </NextIntlClientProvider>
    </div>
  )
}
