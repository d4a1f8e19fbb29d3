import { NextIntlClientProvider, useLocale, useMessages, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { StopsInWalk } from './stops-in-walk'
import { PageMap } from '@/components/walk/page-map'
import { MapPanel } from '@/components/walk/map-panel'
import { WalkNotice } from '@/components/walk/walk-notice'
import { getInstrument } from '@/lib/instrument/instruments'
import { modelOf } from '@/lib/levers/model'
import { factorIds } from '@/lib/instrument/factor-ids'
import { listItemsOn, walkPages, walkPath, type WalkPage } from '@/lib/instrument/walk'
import { pickMessages } from '@/lib/i18n/next/pick-messages'
import { localePath } from '@/components/ui/locale-path'
import { usePageNames } from './use-page-names'

type WalkFrameProps = {
  page: WalkPage
  /** Of the instrument: what is asked here, and on the pages this leads to. */
  version: string
  intro: string
  children: ReactNode
}

/** What every page of the walk has around its questions: where you are, what is kept where, and the map that grows. */
export function WalkFrame({ page, version, intro, children }: WalkFrameProps) {
  const t = useTranslations('walk')
  const names = usePageNames(version)
  const instrument = getInstrument(version)
  const messages = useMessages()
  const levers = useTranslations('levers')
  const model = modelOf(version)
  const leverNames = Object.fromEntries(model.levers.map(({ id }) => [id, levers(`levers.${id}.name`)]))
  const pages = walkPages.map((id) => ({
    id,
    name: names[id],
    path: walkPath(id, version),
    items: listItemsOn(instrument, id).map((item) => item.id),
  }))
  const result = useTranslations('result.power.dimension')
  const power = model.dimensions.map((dimension) => ({
    dimension,
    name: result(`${dimension}.name`),
    items: model.items.filter((item) => item.power?.dimension === dimension),
  }))
  const factors = factorIds.map((id) => ({
    id,
    name: names[id],
    items: model.items.filter(({ group }) => group === id),
  }))

  return (
    <NextIntlClientProvider messages={pickMessages(messages, 'client', 'stops')}>
      <div className="walk has-mapbar">
        <PageMap current={page} pages={pages} />
        <div>
          <h1>{names[page]}</h1>
          <p className="quiet my-2">{intro}</p>
          <WalkNotice page={page} version={version} />
          <StopsInWalk page={page} version={version} />
          <noscript>
            <p className="note">{t('noScript')}</p>
          </noscript>
          {children}
          <Pager page={page} version={version} />
        </div>
        <MapPanel version={version} factors={factors} power={power} current={page} leverNames={leverNames} />
      </div>
    </NextIntlClientProvider>
  )
}

function Pager({ page, version }: { page: WalkPage; version: string }) {
  const t = useTranslations('walk')
  const locale = useLocale()
  const names = usePageNames(version)
  const at = walkPages.indexOf(page)
  const before = walkPages[at - 1]
  const after = walkPages[at + 1]
  return (
    <nav className="pager" aria-label={t('pagerLabel')}>
      {before === undefined ? null : (
        <a className="btn" data-case href={localePath(locale, walkPath(before, version))}>
          {t('back', { page: names[before] })}
        </a>
      )}
      {after === undefined ? null : (
        <a className="btn btn-1 ms-auto" data-case href={localePath(locale, walkPath(after, version))}>
          {t('next', { page: names[after] })}
        </a>
      )}
    </nav>
  )
}
