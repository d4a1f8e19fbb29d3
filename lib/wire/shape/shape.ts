/** A hand-written structural check: client zod costs 32 kB, and the walk must stay small. Extra members are let through. */
export type Shape<Value> = (value: unknown) => value is Value

export const isText: Shape<string> = (value) => typeof value === 'string'
export const isNumber: Shape<number> = (value): value is number =>
  typeof value === 'number' && Number.isFinite(value)
export const isAbsent: Shape<undefined> = (value) => value === undefined
export const isFlag: Shape<boolean> = (value) => typeof value === 'boolean'
export const isAnything: Shape<unknown> = (_value): _value is unknown => true

/** A whole number of 0 or more: revisions. */
export const isRevision: Shape<number> = (value): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const oneOf =
  <Word extends string | number>(words: readonly Word[]): Shape<Word> =>
  (value): value is Word =>
    words.some((word) => word === value)

export const orNull =
  <Value>(shape: Shape<Value>): Shape<Value | null> =>
  (value): value is Value | null =>
    value === null || shape(value)

export const orAbsent =
  <Value>(shape: Shape<Value>): Shape<Value | undefined> =>
  (value): value is Value | undefined =>
    value === undefined || shape(value)

type Checked<Of> = Of extends Shape<infer Value> ? Value : never

export const either =
  <Shapes extends readonly Shape<unknown>[]>(...shapes: Shapes): Shape<Checked<Shapes[number]>> =>
  (value): value is Checked<Shapes[number]> =>
    shapes.some((shape) => shape(value))

export const listOf =
  <Value>(shape: Shape<Value>): Shape<readonly Value[]> =>
  (value): value is readonly Value[] =>
    Array.isArray(value) && value.every((one) => shape(one))

export const recordOf =
  <Value>(shape: Shape<Value>): Shape<Readonly<Record<string, Value>>> =>
  (value): value is Readonly<Record<string, Value>> =>
    isRecord(value) && Object.values(value).every((one) => shape(one))

export const objectOf =
  <Value extends object>(fields: { readonly [Key in keyof Value]-?: Shape<Value[Key]> }): Shape<Value> =>
  (value): value is Value =>
    isRecord(value) && Object.entries<Shape<unknown>>(fields).every(([key, shape]) => shape(value[key]))
