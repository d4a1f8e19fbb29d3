/** Hours after which no phone joins or answers any more: a workshop that was forgotten must not stay open over night. */
export const openHours = 6

/** Hours after its opening when a workshop is erased by itself, unless its counts were kept: time enough to keep them next day. */
export const erasedAfterHours = 24

const hour = 3_600_000

/** When a workshop that was opened then shuts. */
export const shutsAt = (opened: Date): Date => new Date(opened.getTime() + openHours * hour)

/** When what shut at this time is erased. */
export const erasedAt = (shut: Date): Date => new Date(shut.getTime() + (erasedAfterHours - openHours) * hour)

/** What shut before this is erased now. */
export const forgottenBefore = (now: Date): Date =>
  new Date(now.getTime() - (erasedAfterHours - openHours) * hour)
