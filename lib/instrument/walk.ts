import { currentVersion } from '@/lib/instrument/known-versions'
import { factorIds } from './factor-ids'
import type { Instrument, Item, ProfilePage } from './types'

/** The pages on the counterpart and us, in order. */
export const profilePages = ['counterpart', 'aims', 'ours'] as const satisfies readonly ProfilePage[]

/** Whether a page asks about the counterpart and us, and not for a factor. */
export const isProfilePage = (page: string): page is ProfilePage =>
  profilePages.some((profilePage) => profilePage === page)

/** The pages that ask questions, in order. */
export const questionPages = [...profilePages, ...factorIds] as const

export type QuestionPage = (typeof questionPages)[number]

/** The pages of the walk, in order. */
export const walkPages = ['situation', ...questionPages, 'check'] as const

export type WalkPage = (typeof walkPages)[number]

/** Whether a word, such as a part of an address, names a page of questions. */
export const isQuestionPage = (word: string): word is QuestionPage =>
  questionPages.some((page) => page === word)

/** Whether a word, such as a part of an address, names a page of the walk. */
export function isWalkPage(word: string): word is WalkPage {
  return walkPages.some((page) => page === word)
}

/** The page that asks this item: its factor's page, or its own of the profile. */
export function getPageOf({ group, page = 'counterpart' }: Item): QuestionPage {
  return group ?? page
}

/** The items a page asks, in the order of the instrument. Empty for `situation` and `check`, which ask none. */
export function listItemsOn(instrument: Instrument, page: WalkPage): readonly Item[] {
  return instrument.items.filter((item) => getPageOf(item) === page)
}

/** Path of a page that asks the questions of this version, without the language: those of today have the short one. */
export const walkPath = (page: WalkPage, version: string): `/${string}` =>
  version === currentVersion ? `/walk/${page}` : `/walk/earlier/${version}/${page}`
