import { makePhones, type Phone } from './api'

/** Phones of a rehearsal that have joined, one after the other. */
export const comeIn = async (port: number, code: string | null, count: number): Promise<readonly Phone[]> => {
  const phones = makePhones(port, code, count)
  for (const phone of phones) await phone.join()
  return phones
}
