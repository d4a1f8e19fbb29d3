/**
 * What may happen after an assessment so that it has to be made again, in the order it is shown. Ids are stored, so they
 * are for ever; the words are in the catalogue, in `look-again.json`. All of it is optional and none of it is scored.
 */
export const triggers = ['leadership', 'territory', 'incident', 'listing'] as const
export type Trigger = (typeof triggers)[number]

/** `watchFor`: look again if this happens. `watchSeen`: it has happened since the last assessment. */
export const triggerFields = ['watchFor', 'watchSeen'] as const
export type TriggerField = (typeof triggerFields)[number]

/** Reads "a,b" as triggers, in their order. What is not one of them is left out; empty gives none. */
export function triggersIn(value: string): readonly Trigger[] {
  const said = value.split(',')
  return triggers.filter((trigger) => said.includes(trigger))
}

/** The value after one box was ticked or unticked: triggers in their order, joined by commas; empty for none. */
export function withTrigger(value: string, trigger: string, isOn: boolean): string {
  const said = value.split(',')
  return triggers.filter((one) => (one === trigger ? isOn : said.includes(one))).join(',')
}

/** Whether a value is just as `withTrigger` writes it: known triggers, in order, none twice. */
export const isTriggers = (value: string): boolean => triggersIn(value).join(',') === value
