/**
 * What kind of counterpart was asked. `authority`: a group that holds the ministries of a state or territory and is not
 * recognised as the state's government, such as the Taliban from 2021 or the Houthis in Sanaa. `mixed`: a government and
 * armed groups. Names are in the catalogue, documented.kinds.
 */
export const counterpartKinds = ['armed-group', 'authority', 'mixed', 'government'] as const

export type CounterpartKind = (typeof counterpartKinds)[number]

/** Whether uses with such a counterpart are counted in figures. Those with a government are shown and not counted. */
export const isCounted = (kind: CounterpartKind): boolean => kind !== 'government'
