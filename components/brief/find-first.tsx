import { useTranslations } from 'next-intl'
import { useEffectWords } from '@/components/words/use-effect-words'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'
import { isMoving, type AskEffect } from '@/lib/reading/ask/ask-effect'
import type { Ask } from '@/lib/reading/ask/ask-list'

type FindFirstProps = { readonly page: ResultPage; readonly asks: readonly Ask[] }

/** Answers shown: more would push the rest of the brief off the first screen. Under a stop there is room for fewer. */
const most = { usual: 2, underStop: 1 } as const

/** What to find out and how; of one question also what its answers would change. */
export function FindFirst({ page, asks }: FindFirstProps) {
  const t = useTranslations('result.ask')
  return asks.map(({ item, effects }) => (
    <div key={item} data-ask={item}>
      <p className="plainp">
        {t.rich('item', { ...rich, item: page.words.name(item), find: page.words.find(item) })}
      </p>
      {page.showShares && effects !== null && <Swaps page={page} item={item} effects={effects} />}
    </div>
  ))
}

type SwapsProps = { readonly page: ResultPage; readonly item: string; readonly effects: readonly AskEffect[] }

function Swaps({ page, item, effects }: SwapsProps) {
  const t = useTranslations('result.brief')
  const effectOf = useEffectWords()
  const moving = effects.filter(isMoving)
  if (moving.length === 0) return <p className="small quiet wide-p">{t('findSame')}</p>
  return (
    <dl className="swap">
      {moving.slice(0, page.stops.length > 0 ? most.underStop : most.usual).map((effect) => (
        <div key={effect.values.join()}>
          <dt>{page.words.anchor(item, effect.values.at(effect.values.includes(0) ? 0 : -1) ?? 0)}</dt>
          <dd>{effectOf(effect)}</dd>
        </div>
      ))}
    </dl>
  )
}
