/** Why a case is shared with somebody. The words of `Purpose` in the schema. */
export const purposes = ['advice', 'review', 'cover', 'training'] as const

export type Purpose = (typeof purposes)[number]
