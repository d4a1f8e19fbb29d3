import { networkInterfaces } from 'node:os'

/** Networks inside this machine, or through a tunnel: no phone of the room is in them. */
const virtual =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|utun|tun|tap|wg|zt|tailscale|awdl|llw|bridge(?!100$))/i

/** Wi-Fi, and the hotspots of macOS and Windows. */
const wireless = /^(wl|wlan|wi-?fi|en0$|ap\d|bridge100$|local area connection\*)/i

/** What routers and hotspots hand out. */
const usual = /^192\.168\.|^172\.20\.10\.|^10\.42\.0\./

/** Addresses of this machine that a phone in the same room could reach, the likeliest first. */
export function lanAddresses(
  interfaces: ReturnType<typeof networkInterfaces> = networkInterfaces(),
): string[] {
  return Object.entries(interfaces)
    .flatMap(([name, all = []]) =>
      all
        .filter(
          ({ family, internal, address }) =>
            family === 'IPv4' && !internal && !address.startsWith('169.254.'),
        )
        .map(({ address }) => ({ address, rank: rankOf(name, address) })),
    )
    .sort((left, right) => left.rank - right.rank)
    .map(({ address }) => address)
}

/** The lower the likelier. A virtual network comes last: it may still be the one, in a virtual machine. */
const rankOf = (name: string, address: string): number =>
  (virtual.test(name) ? 100 : 0) +
  (wireless.test(name) ? 0 : 10) +
  (usual.test(address)
    ? 0
    : address.startsWith('10.')
      ? 2
      : /^172\.(1[6-9]|2\d|3[01])\./.test(address)
        ? 3
        : 5)
