import { useLocale, useTranslations } from 'next-intl'
import { StateGlyph } from '@/components/charts/state-glyph'
import { rich } from '@/components/words/rich'
import { localePath } from '@/components/ui/locale-path'
import { knownFigures } from '@/lib/reading/method/known-figures'
import { BandsTable } from './bands-table'
import { WrongSection } from './wrong-section'

const states = ['favourable', 'mixed', 'against', 'none'] as const

/** How the rules do on the documented cases, from the same code as the reading, and why that is no proof. */
export function FiguresSection() {
  const t = useTranslations('method.figures')
  const locale = useLocale()
  const { cases, governments, uses, bands } = knownFigures()
  const sum = (part: 'worked' | 'inFull') => Object.values(bands).reduce((all, own) => all + own[part], 0)
  const went = { worked: sum('worked'), inFull: sum('inFull') }
  return (
    <section className="section" aria-labelledby="h-figures" id="figures">
      <h2 id="h-figures">{t('heading')}</h2>
      <p>
        {t.rich('lead', {
          cases,
          governments,
          uses,
          a: (chunks) => <a href={localePath(locale, '/documented')}>{chunks}</a>,
        })}
      </p>
      <p className="note mt-3">{t('exploratory')}</p>
      <div className="cols mt-5">
        <div className="stack">
          <BandsTable figures={bands} note={t('base', { of: uses, ...went })} />
          <StatesTable />
        </div>
        <div className="stack">
          <SeenRecord />
          <Pairs />
          <Warnings />
        </div>
      </div>
      <WrongSection />
    </section>
  )
}

function StatesTable() {
  const t = useTranslations('method.figures.states')
  const names = useTranslations('result.levers.state')
  const figures = knownFigures().states
  return (
    <div className="stack-s">
      <h3>{t('heading')}</h3>
      <table className="num">
        <thead>
          <tr>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('worked')}</th>
          </tr>
        </thead>
        <tbody>
          {states.map((state) => (
            <tr key={state}>
              <th scope="row" className="w4">
                <StateGlyph state={state} /> {names(`${state}.name`)}
              </th>
              <td>{t('share', { worked: figures[state].worked, of: figures[state].of })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small quiet">{t('note')}</p>
    </div>
  )
}

function SeenRecord() {
  const t = useTranslations('method.figures.record')
  const { all, 'same-lever': sameLever, sameLeverInterval } = knownFigures().record
  return (
    <div className="stack-s num">
      <h3>{t('heading')}</h3>
      <p>{t('say', { all: inHundred(all.value), sameLever: inHundred(sameLever.value) })}</p>
      <p>
        {t('interval', { low: inHundred(sameLeverInterval.low), high: inHundred(sameLeverInterval.high) })}
      </p>
    </div>
  )
}

const inHundred = (share: number | null) => (share === null ? '–' : String(Math.round(share * 100)))

function Pairs() {
  const t = useTranslations('method.figures.pairs')
  const { value, pairs, concordant, tied, interval } = knownFigures().sameLeverConcordance
  return (
    <div className="stack-s num">
      <h3>{t('heading')}</h3>
      <p>{t('say', { concordant, pairs, tied })}</p>
      <p>{t.rich('value', { ...rich, value: inHundred(value) })}</p>
      <p>{t('interval', { low: inHundred(interval.low), high: inHundred(interval.high) })}</p>
    </div>
  )
}

function Warnings() {
  const t = useTranslations('method.figures.warnings')
  const { caught, caughtBackfires, falseAlarms } = knownFigures().warnings
  const counts = ({ count, of }: { count: number; of: number }) => ({ ...rich, count, of })
  return (
    <div className="stack-s num">
      <h3>{t('heading')}</h3>
      <p>
        {t.rich('caught', counts(caught))} {t.rich('backfires', counts(caughtBackfires))}
      </p>
      <p>{t.rich('falseAlarms', counts(falseAlarms))}</p>
    </div>
  )
}
