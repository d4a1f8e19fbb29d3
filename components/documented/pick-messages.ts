import type { AbstractIntlMessages } from 'next-intl'

/** One part of one namespace, for what runs in the browser. Throws when the catalogue has no such part. */
export function pickMessages(
  messages: AbstractIntlMessages,
  namespace: string,
  part: string,
): AbstractIntlMessages {
  const whole = messages[namespace]
  const picked = typeof whole === 'object' ? whole[part] : undefined
  if (picked === undefined) throw new Error(`The catalogue has no ${namespace}.${part}`)
  return { [namespace]: { [part]: picked } }
}
