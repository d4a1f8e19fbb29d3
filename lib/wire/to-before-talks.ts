import { choicesIn, type BeforeTalks, type PrenegotiationField } from '@/lib/instrument/prenegotiation'

/** What an open case says about getting to talks. */
export function toBeforeTalks(
  situation: Readonly<Record<PrenegotiationField, { readonly value: string }>>,
): BeforeTalks {
  return {
    talks: choicesIn('talks', situation.talks.value),
    bringsThem: choicesIn('bringsThem', situation.bringsThem.value),
    keepsThem: choicesIn('keepsThem', situation.keepsThem.value),
    keepsUs: choicesIn('keepsUs', situation.keepsUs.value),
  }
}
