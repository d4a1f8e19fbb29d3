import { currentVersion } from '@/lib/instrument/known-versions'
import { factorIds } from './factor-ids'
import type { Instrument, Item } from './types'

/** The pages of the walk, in order. `counterpart` is "The counterpart and us". */
export const walkPages = ['situation', 'counterpart', ...factorIds, 'check'] as const

export type WalkPage = (typeof walkPages)[number]

/** Whether a word, such as a part of an address, names a page of the walk. */
export function isWalkPage(word: string): word is WalkPage {
  return walkPages.some((page) => page === word)
}

/** The page that asks this item: its factor's page, or the counterpart page for what belongs to no factor. */
export function getPageOf(item: Item): WalkPage {
  return item.group ?? 'counterpart'
}

/** The items a page asks, in the order of the instrument. Empty for `situation` and `check`, which ask none. */
export function listItemsOn(instrument: Instrument, page: WalkPage): readonly Item[] {
  return instrument.items.filter((item) => getPageOf(item) === page)
}

/** Path of a page that asks the questions of this version, without the language: those of today have the short one. */
export const walkPath = (page: WalkPage, version: string): `/${string}` =>
  version === currentVersion ? `/walk/${page}` : `/walk/earlier/${version}/${page}`
