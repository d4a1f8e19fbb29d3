import { BlockList, isIP } from 'node:net'

/** Whether this is an address such as 10.0.0.5, or a network of them such as 10.0.0.0/24. */
export function isAddressOrNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  const kind = isIP(address)
  if (kind === 0 || more.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (kind === 6 ? 128 : 32))
}

/** Tells whether an address is that of a front server. `frontServers`: addresses and networks. */
export function isFrontServerOf(frontServers: readonly string[]): (address: string) => boolean {
  const list = new BlockList()
  for (const each of frontServers) {
    const [address = '', bits] = each.split('/')
    if (bits === undefined) list.addAddress(address, familyOf(address))
    else list.addSubnet(address, Number(bits), familyOf(address))
  }
  return (address) => isIP(address) > 0 && list.check(address, familyOf(address))
}

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4')
