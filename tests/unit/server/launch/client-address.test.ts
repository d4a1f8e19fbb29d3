import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import { networkOf } from '@/lib/server/http/network'
import { isFrontServerOf } from '@/lib/server/launch/front-servers'
import { clientAddress } from '@/lib/server/launch/serving/client-address'

function addressOf(from: string, chain: string | undefined, frontServers: readonly string[]): string {
  const request = new IncomingMessage(new Socket())
  Object.defineProperty(request.socket, 'remoteAddress', { value: from })
  if (chain !== undefined) request.headers['x-forwarded-for'] = chain
  return clientAddress(request, isFrontServerOf(frontServers))
}

describe('Where a request comes from', () => {
  test.each([
    ['its own socket, whatever it writes', '203.0.113.9', '198.51.100.1', [], '203.0.113.9'],
    ['its own socket where it goes round', '203.0.113.9', '198.51.100.1', ['10.0.0.5'], '203.0.113.9'],
    ['what the front server saw', '10.0.0.5', '198.51.100.1', ['10.0.0.5'], '198.51.100.1'],
    [
      'that, before what the client made up',
      '10.0.0.5',
      '1.2.3.4, 198.51.100.1',
      ['10.0.0.5'],
      '198.51.100.1',
    ],
    ['through two of them', '10.0.0.5', '198.51.100.1, 10.0.0.6', ['10.0.0.0/24'], '198.51.100.1'],
    ['by a socket of IPv6', '::ffff:10.0.0.5', '::ffff:198.51.100.1', ['10.0.0.5'], '198.51.100.1'],
    ['an address of IPv6', 'fd00::5', '2001:db8::7', ['fd00::/8'], '2001:db8::7'],
    ['a front server that says nothing', '10.0.0.5', undefined, ['10.0.0.5'], '10.0.0.5'],
    ['a front server that says no address', '10.0.0.5', 'unknown', ['10.0.0.5'], '10.0.0.5'],
  ])('is %s', (_what, from, chain, frontServers, expected) => {
    expect(addressOf(from, chain, frontServers)).toBe(expected)
  })
})

test.each([
  ['198.51.100.1', '198.51.100.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:0db8:0001:0002'],
  ['2001:DB8:1:2::6', '2001:0db8:0001:0002'],
  ['2001:db8::6', '2001:0db8:0000:0000'],
  ['::1', '0000:0000:0000:0000'],
])('Tries from %s count for %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

test('Where nobody says where a request comes from, it counts for no network', () => {
  expect(networkOf(null)).toBeNull()
})
