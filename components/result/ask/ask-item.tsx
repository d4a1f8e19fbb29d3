import { useTranslations } from 'next-intl'
import { valuesOf } from '@/lib/instrument/answer'
import { Citations } from '@/components/words/citations'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'
import { useEffectWords } from '@/components/words/use-effect-words'
import { getItem } from '@/lib/instrument/items-by-id'
import type { Ask } from '@/lib/reading/ask/ask-list'
import { isMoving, type AskEffect } from '@/lib/reading/ask/ask-effect'

/** One thing to settle: its name, how to find out, and folded what each answer would change. */
export function AskItem({ page, ask: { item, effects } }: { page: ResultPage; ask: Ask }) {
  const t = useTranslations('result.ask')
  if (item === 'weights') {
    return (
      <li>
        <p className="line">
          <b>{t('weightsName')}</b> <span>{t('weightsFind')}</span>
        </p>
      </li>
    )
  }
  const shown = page.showShares && effects !== null ? effects : null
  return (
    <li id={`ask-${item}`}>
      <details>
        <summary>
          <b>{page.words.name(item)}</b> <span>{page.words.find(item)}</span>
          {shown !== null && <i>{t('changes', { count: shown.filter(isMoving).length === 0 ? 0 : 1 })}</i>}
        </summary>
        <div className="in">
          {shown !== null ? (
            <Effects page={page} item={item} effects={shown} />
          ) : (
            <Anchors page={page} item={item} />
          )}
          {page.answerHref !== null && (
            <p>
              <a className="tall np" data-case href={page.answerHref(item)}>
                {t.rich('answerIt', { ...rich, name: page.words.name(item) })}
              </a>
            </p>
          )}
          <Citations sources={[getItem(page.instrument, item).source]} />
        </div>
      </details>
    </li>
  )
}

type EffectsProps = {
  readonly page: ResultPage
  readonly item: string
  readonly effects: readonly AskEffect[]
}

/** Each answer in its words, and what it would do. */
function Effects({ page, item, effects }: EffectsProps) {
  const effectOf = useEffectWords()
  return (
    <dl className="swap" lang={page.words.language}>
      {effects.map((effect) => (
        <div key={effect.values.join()}>
          <dt>
            {effect.values.map((value) => (
              <span className="block" key={String(value)}>
                {page.words.anchor(item, value)}
              </span>
            ))}
          </dt>
          <dd>{effectOf(effect)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The answers the question has, where nothing is said of what they would change. */
function Anchors({ page, item }: { page: ResultPage; item: string }) {
  const values = page.words.isYesNo(item) ? valuesOf.yesno : valuesOf.level
  return (
    <ul className="rlist" lang={page.words.language}>
      {values.map((value) => (
        <li key={String(value)}>{page.words.anchor(item, value)}</li>
      ))}
    </ul>
  )
}
