import { isIPv6 } from 'node:net'

/** Set by the launcher on each request, in the place of whatever a client or a front server wrote under this name. */
export const addressHeader = 'counterweight-address'

/**
 * Whose tries are counted together: one address of IPv4, the 64 leading bits of IPv6, of which one line has all the rest.
 * null: it is not known where a request comes from.
 */
export function networkOf(address: string | null): string | null {
  if (address === null || !isIPv6(address)) return address
  const [head = '', tail] = address.split('::')
  const left = head.split(':').filter((group) => group !== '')
  const right = (tail ?? '').split(':').filter((group) => group !== '')
  const gap = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length)
  const groups = [...left, ...Array<string>(gap).fill('0'), ...right]
  return groups
    .slice(0, 4)
    .map((group) => group.toLowerCase().padStart(4, '0'))
    .join(':')
}
