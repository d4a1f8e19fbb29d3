import type { Listing } from '@/components/open-case/use-case-rows'

/** Whether somebody is still making a first assessment here, and must not see anybody else's answers before it is done. */
export const isBlind = ({ draft, status }: Listing['rows'][number]): boolean =>
  draft === null ? status === 'draft' : draft.assessments.every((one) => one.status === 'draft')
