import { isProfilePage, type QuestionPage } from '@/lib/instrument/walk'

/** Where the name and the introduction of a page of questions stand in the words of the instrument. */
export const pageWords = (page: QuestionPage): string =>
  isProfilePage(page) ? `profile.${page}` : `factors.${page}`
