import { isVersion } from '@/lib/instrument/known-versions'
import { model as today, modelOf } from '@/lib/levers/model'
import type { Model } from '@/lib/levers/types'

/**
 * The model that reads an input: of the version of the questions that it names, where that is an older one that is known
 * here. Else the one that is given, whose check says what is wrong with the name.
 */
export function modelFor(given: Model, input: unknown): Model {
  if (given !== today || typeof input !== 'object' || input === null || !('instrument' in input)) return given
  const { instrument } = input
  return typeof instrument === 'string' && isVersion(instrument) ? modelOf(instrument) : given
}
