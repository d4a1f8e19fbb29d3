import { useFormatter, useTranslations } from 'next-intl'
import { Citations } from '@/components/words/citations'
import { rich } from '@/components/words/rich'
import { analogiesSource, unseenFigures as figures } from '@/lib/reading/method/unseen-figures'
import { BandsTable } from './bands-table'
import { OrdersTable } from './orders-table'

const told = ['share', 'state', 'need', 'risk', 'warnings', 'record', 'condemnation'] as const
const cannot = ['chance', 'joined', 'coded', 'few'] as const

/** How the rules did on cases that they had not seen, as it was found, and what a reader does with that. */
export function UnseenSection() {
  const t = useTranslations('method.unseen')
  const format = useFormatter()
  const day = format.dateTime(new Date(figures.measured), { dateStyle: 'long', timeZone: 'UTC' })
  const { cases, uses, codedTwice, equalAnswers, jointAnswers, everything } = figures
  return (
    <section className="section" aria-labelledby="h-unseen" id="unseen">
      <h2 id="h-unseen">{t('heading')}</h2>
      <p>{t('lead', { cases, uses, day })}</p>
      <p className="note mt-3">{t('coding', { codedTwice, equalAnswers, jointAnswers })}</p>
      <p className="mt-3">{t.rich('base', { ...rich, ...everything })}</p>
      <div className="cols mt-5">
        <BandsTable figures={figures.bands} note={t('ofThatDay')} />
        <OrdersTable />
      </div>
      <div className="cols mt-5">
        <Told />
        <div className="stack">
          <div className="stack-s">
            <h3>{t('cannot.heading')}</h3>
            <ul className="stack-s">
              {cannot.map((key) => (
                <li key={key}>{t(`cannot.${key}`)}</li>
              ))}
            </ul>
          </div>
          <ReadIt />
        </div>
      </div>
    </section>
  )
}

function Told() {
  const t = useTranslations('method.unseen.told')
  const { states, severe, notSevere, twoWarnings, fewerWarnings, condemnation } = figures
  const values = {
    state: {
      ...{ for: states.favourable.worked, forOf: states.favourable.of },
      ...{ both: states.mixed.worked, bothOf: states.mixed.of },
      ...{ against: states.against.worked, againstOf: states.against.of },
      ...{ none: states.none.worked, noneOf: states.none.of },
    },
    risk: { worked: severe.worked, of: severe.of, other: notSevere.worked, otherOf: notSevere.of },
    warnings: {
      ...{ worked: twoWarnings.worked, of: twoWarnings.of },
      ...{ other: fewerWarnings.worked, otherOf: fewerWarnings.of },
    },
    condemnation,
    share: {},
    need: {},
    record: {},
  }
  return (
    <div className="stack-s">
      <h3>{t('heading')}</h3>
      <ul className="stack-s">
        {told.map((key) => (
          <li key={key}>{t(key, values[key])}</li>
        ))}
      </ul>
    </div>
  )
}

const readSo = ['first', 'cases', 'own', 'people'] as const

function ReadIt() {
  const t = useTranslations('method.unseen.read')
  return (
    <div className="stack-s">
      <h3>{t('heading')}</h3>
      <ol className="stack-s">
        {readSo.map((key) => (
          <li key={key}>
            {t(key)} {key === 'own' && <Citations sources={[analogiesSource]} />}
          </li>
        ))}
      </ol>
    </div>
  )
}
