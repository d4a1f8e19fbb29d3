import {
  NextIntlClientProvider,
  useLocale,
  useMessages,
  useTranslations,
  type AbstractIntlMessages,
} from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { toScoreInput } from '@/lib/literature/cases/to-score-input'
import type { DocumentedCase } from '@/lib/literature/cases/types'
import { ExampleAnswers } from './example-answers'
import { exampleReading } from './example-reading'
import { ExampleOutcome } from './example-outcome'
import { ResultView } from './result-view'

/** The two that are read against each other. */
const counterpartOf: Readonly<Record<string, string>> = {
  'angola-early': 'angola-late',
  'angola-late': 'angola-early',
}

/** A documented case as a result page, computed at build: its coding first, what happened after the levers. */
export function ExampleResult({ documented }: { documented: DocumentedCase }) {
  const t = useTranslations('result')
  const words = useTranslations(`examples.${documented.id}`)
  const messages = useMessages()
  const about = t('about.joined', {
    first: t('about.counterpart', { counterpart: words('ofWhom') }),
    second: t('about.ask', { ask: words('asked') }),
  })
  return (
    <NextIntlClientProvider messages={exploreMessages(messages)}>
      <ResultView
        answers={toScoreInput(documented).answers}
        reading={exampleReading(documented.id)}
        heading={{ title: words('codeName'), about, actions: <OtherCase id={documented.id} /> }}
        basis={{ kind: 'example', note: words('coderNote') }}
        words={null}
        before={<ExampleAnswers documented={documented} />}
        after={<ExampleOutcome documented={documented} />}
      />
    </NextIntlClientProvider>
  )
}

/** The only words that scripts need on this page: those of the chart. */
function exploreMessages({ result }: AbstractIntlMessages): AbstractIntlMessages {
  if (typeof result !== 'object' || result.explore === undefined) throw new Error('The chart has no words')
  return { result: { explore: result.explore } }
}

function OtherCase({ id }: { id: string }) {
  const t = useTranslations('result.examples')
  const words = useTranslations('examples')
  const locale = useLocale()
  const other = counterpartOf[id]
  if (other === undefined) return null
  return (
    <a className="btn" href={localePath(locale, `/examples/${other}`)}>
      {t('compare', { name: words(`${other}.codeName`) })}
    </a>
  )
}
