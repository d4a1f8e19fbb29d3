import { levels } from '@/lib/instrument/answer'
import type { Known } from '@/lib/instrument/types'
import { isSituationField, mapFields, type SituationField } from '@/lib/wire/situation-fields'
import type { AnswerValue, ItemAnswer } from '@/lib/wire/sync-types'
import { either, isFlag, isText, objectOf, oneOf, orNull, type Shape } from './shape'

type Valued<Kind extends AnswerValue['kind']> = Extract<AnswerValue, { kind: Kind }>

const isLevel = objectOf<Valued<'level'>>({ kind: oneOf(['level']), level: oneOf(levels) })
const isYesNo = objectOf<Valued<'yesno'>>({ kind: oneOf(['yesno']), yes: isFlag })
const isUnknown = objectOf<Valued<'dont-know'>>({ kind: oneOf(['dont-know']) })
const isInapplicable = objectOf<Valued<'not-applicable'>>({ kind: oneOf(['not-applicable']) })

export const answerFields = {
  value: orNull(either(isLevel, isYesNo, isUnknown, isInapplicable)),
  known: orNull(oneOf<Known>(['observed', 'reported', 'assumed'])),
  note: isText,
} as const

export const isItemAnswer: Shape<ItemAnswer> = objectOf<ItemAnswer>(answerFields)

export const isField: Shape<SituationField> = (value): value is SituationField =>
  isText(value) && isSituationField(value)

/** The same check for every part of the situation. */
export const situationOf = <Value>(shape: Shape<Value>): Shape<Readonly<Record<SituationField, Value>>> =>
  objectOf<Readonly<Record<SituationField, Value>>>(mapFields(() => shape))
