import { instrument1 } from './versions/1'

/** The version new assessments are made with. Older versions stay readable beside it. */
export const currentInstrument = instrument1
