import { useFormatter, useTranslations } from 'next-intl'
import { Dots20 } from '@/components/charts/dots-20'
import type { ItemWarning } from '@/lib/reading/levers/join-warnings'
import { StoppedWords } from '@/components/stops/stopped-lever'
import { leverFacts } from '@/lib/reading/levers/lever-facts'
import { LeverTags } from '@/components/words/lever-tags'
import { nOf20 } from '@/lib/reading/n-of-20'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'
import { useNOf20 } from '@/components/words/share-words'
import type { LeverMark } from '@/lib/reading/levers/lever-groups'
import type { LeverResult } from '@/lib/scoring/types'
import { PrintLeverFacts } from './print-lever-facts'

type Part = { readonly page: ResultPage; readonly lever: LeverResult }

/** One lever as a row on paper: name and tags, how often it is near the top, warnings, then facts in one paragraph. */
export function PrintLever({ page, lever, mark }: Part & { readonly mark: LeverMark | undefined }) {
  const t = useTranslations('levers.levers')
  if (lever.status.state === 'stopped') {
    return (
      <div className="pl-row" data-lever={lever.id} data-stopped>
        <div>
          <b className="pl-name">{t(`${lever.id}.name`)}</b>
        </div>
        <div />
        <p>
          <StoppedWords status={lever.status} />
        </p>
      </div>
    )
  }
  const facts = leverFacts(lever, page)
  return (
    <div className="pl-row" data-lever={lever.id}>
      <div>
        <b className="pl-name">{t(`${lever.id}.name`)}</b>
        <LeverTags lever={lever} mark={mark} />
      </div>
      <div>{page.showShares && <Share page={page} lever={lever} />}</div>
      <div>
        <Warnings page={page} warnings={facts.warnings} />
        <PrintLeverFacts page={page} lever={lever.id} facts={facts} />
      </div>
    </div>
  )
}

function Share({ page, lever }: Part) {
  const t = useTranslations('print.levers')
  const inWords = useNOf20()
  const reference = page.background.get(lever.id)?.uninformedShare
  const share = inWords(lever.rankShare)
  return (
    <>
      <Dots20
        filled={nOf20(lever.rankShare).n}
        reference={reference === undefined ? null : nOf20(reference).n}
      />
      <p className="num">
        {reference === undefined
          ? t.rich('shareOnly', { ...rich, share })
          : t.rich('share', { ...rich, share, reference: inWords(reference) })}
      </p>
    </>
  )
}

type WarningsProps = { readonly page: ResultPage; readonly warnings: readonly ItemWarning[] }

/** The answers that warn, by name: they are quoted above the groups. */
function Warnings({ page, warnings }: WarningsProps) {
  const t = useTranslations('result.lever')
  const print = useTranslations('print.levers')
  const format = useFormatter()
  return warnings.map(({ item, effects }) => (
    <p className="pl-warn" key={item ?? 'risk'}>
      <span className="tag tag-fill">{t('warning')}</span>{' '}
      {item === null
        ? t('baseRisk')
        : print.rich('warning', {
            ...rich,
            item: page.words.name(item),
            effects: t('effects', { effects: format.list(effects.map((effect) => t(`effect.${effect}`))) }),
          })}
    </p>
  ))
}
