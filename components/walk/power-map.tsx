import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { PowerLanes } from '@/components/charts/power-lanes'
import { SideMark } from '@/components/charts/side-mark'
import { strengthInFives } from '@/lib/reading/round-to-fives'
import type { PowerResult } from '@/lib/scoring/types'

export type PowerRow = {
  readonly name: string
  readonly now: PowerResult
  /** Before the last answer; null where it moved nothing. */
  readonly before: PowerResult | null
}

/** Both sides in the three kinds of power, as they grow while the counterpart and we are described. */
export function PowerMap({ rows }: { readonly rows: readonly PowerRow[] }) {
  const t = useTranslations('client.map')
  return (
    <>
      <p className="ends mt-2">
        <span>{t('weak')}</span>
        <span>{t('strong')}</span>
      </p>
      <ul className="fmap">
        {rows.map((row) => (
          <Row key={row.now.dimension} {...row} />
        ))}
      </ul>
      <p className="small rowx">
        <span className="who-us">
          <SideMark side="ours" />
          {t('us')}
        </span>
        <span className="who-them">
          <SideMark side="theirs" />
          {t('them')}
        </span>
      </p>
    </>
  )
}

const Row = memo(function Row({ name, now, before }: PowerRow) {
  const t = useTranslations('client.map')
  const ours = strengthInFives(now.ours)
  const theirs = strengthInFives(now.theirs)
  return (
    <li>
      <p className="name">
        <b>{name}</b>
      </p>
      <PowerLanes ours={now.ours} theirs={now.theirs} before={before ?? undefined} />
      <p className="say num">
        {t('lanes', {
          oursLow: ours.low,
          oursHigh: ours.high,
          theirsLow: theirs.low,
          theirsHigh: theirs.high,
        })}
      </p>
    </li>
  )
})

/** The same in the bar of a phone. */
export const MiniPower = memo(function MiniPower({ name, now, before }: PowerRow) {
  return (
    <div>
      <span>{name}</span>
      <PowerLanes ours={now.ours} theirs={now.theirs} before={before ?? undefined} size="mini" />
    </div>
  )
})
