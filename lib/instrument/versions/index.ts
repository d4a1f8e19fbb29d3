import type { Version } from '@/lib/instrument/known-versions'
import type { Instrument } from '@/lib/instrument/types'
import { instrument1 } from './1'

/** Every version there is. One that is entered in `known-versions` and missing here does not compile. */
export const instruments: Readonly<Record<Version, Instrument>> = { '1': instrument1 }
