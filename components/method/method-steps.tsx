import { useTranslations } from 'next-intl'
import { FactorRange } from '@/components/charts/factor-range'
import { LevelBars } from '@/components/charts/level-bars'
import { PowerLanes } from '@/components/charts/power-lanes'
import { exampleReading } from '@/lib/reading/example-reading'
import { roundToFives } from '@/lib/reading/round-to-fives'
import { rich } from '@/components/words/rich'
import { model } from '@/lib/levers/model'
import { KernelPictures } from './kernel-pictures'
import { MethodStep } from './method-step'
import { StateWords } from './state-words'

/** The case the pictures are drawn from: one of the worked examples. */
export const pictured = 'angola-early'
const lever = 'reputation.denounce'
const condition = { item: 'counterpart.image', table: 'necessary' }

/** Each step of a reading in words, beside a picture of it that is drawn from a real one. */
export function MethodSteps() {
  const t = useTranslations('method.steps')
  return (
    <section className="section" aria-labelledby="h-steps" id="steps">
      <h2 id="h-steps">{t('heading')}</h2>
      <ol className="steps">
        <MethodStep heading={t('answers.heading')} texts={[t('answers.text'), t('answers.open')]}>
          <KernelPictures />
        </MethodStep>
        <FactorStep />
        <PowerStep />
        <ConditionStep />
        <MethodStep
          heading={t('readings.heading')}
          texts={[t('readings.text', { runs: exampleReading(pictured).result.model.runs })]}
        />
        <RecordStep />
        <MethodStep heading={t('states.heading')} texts={[<StateWords key="states" />]} />
        <BandsStep />
        <MethodStep heading={t('risk.heading')} texts={[t('risk.text'), t('risk.warnings')]} />
        <MethodStep
          heading={t('asking.heading')}
          texts={[t('asking.find'), t('asking.compare'), t('asking.because')]}
        />
        <MethodStep heading={t('people.heading')} texts={[t('people.text'), t('people.agreement')]} />
      </ol>
    </section>
  )
}

function FactorStep() {
  const t = useTranslations('method.steps.factors')
  const names = useTranslations('instrument.factors')
  const factor = exampleReading(pictured).result.factors.find(({ score }) => score !== null)
  if (factor === undefined) return null
  const { id, low, high, score } = factor
  const said = roundToFives(factor)
  return (
    <MethodStep
      heading={t('heading')}
      texts={[t('text')]}
      caption={t('picture', { name: names(`${id}.name`), low: said.low, high: said.high })}
    >
      <FactorRange low={low} high={high} score={score} />
    </MethodStep>
  )
}

function PowerStep() {
  const t = useTranslations('method.steps.power')
  const result = useTranslations('result.power')
  const { power } = exampleReading(pictured).result
  const shown = power.find(({ ours, theirs }) => ours.mid !== null && theirs.mid !== null) ?? power[0]
  if (shown === undefined) return null
  return (
    <MethodStep
      heading={t('heading')}
      texts={[t('text')]}
      caption={t('picture', { name: result(`dimension.${shown.dimension}.name`) })}
    >
      <div className="lanes">
        <p className="who">
          <span className="who-us">{result('us')}</span>
          <span className="who-them">{result('them')}</span>
        </p>
        <PowerLanes ours={shown.ours} theirs={shown.theirs} />
      </div>
    </MethodStep>
  )
}

function ConditionStep() {
  const t = useTranslations('method.steps.conditions')
  const items = useTranslations('instrument.items')
  const levers = useTranslations('levers.levers')
  const caption = t('picture', { lever: levers(`${lever}.name`), item: items(`${condition.item}.name`) })
  const values = model.tables[condition.table] ?? []
  return (
    <MethodStep heading={t('heading')} texts={[t('text'), t('lift')]} caption={caption}>
      <LevelBars values={values} height={56} />
    </MethodStep>
  )
}

function RecordStep() {
  const t = useTranslations('method.steps.record')
  const levers = useTranslations('levers.levers')
  const record = exampleReading(pictured).result.levers.find(({ id }) => id === lever)?.record
  if (record === undefined) return null
  const { worked, partly, failed, backfired } = record
  return (
    <MethodStep
      heading={t('heading')}
      texts={[
        t('text'),
        t('leave'),
        t('say', { lever: levers(`${lever}.name`), worked, partly, failed: failed + backfired }),
      ]}
    />
  )
}

const bands = ['not-now', 'with-care', 'consider'] as const

function BandsStep() {
  const t = useTranslations('method.steps.bands')
  const severe = Math.round(model.cutoffs.severe * 20)
  return (
    <MethodStep
      heading={t('heading')}
      texts={[
        t('text'),
        <ul className="stack-s" key="bands">
          {bands.map((band) => (
            <li key={band}>{t.rich(band, { ...rich, severe })}</li>
          ))}
        </ul>,
        t('order'),
      ]}
    />
  )
}
