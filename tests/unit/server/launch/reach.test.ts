import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSettings } from '@/lib/server/launch/settings'
import { certificateWarning } from '@/lib/server/launch/serving/renew-certificate'

const folder = join(import.meta.dirname, '../../../integration/launch/tls')
const cert = join(folder, 'first-cert.pem')
const key = join(folder, 'first-key.pem')
const origin = 'https://cases.example.org'

const reach = (environment: Readonly<Record<string, string>>) =>
  readSettings('/app', { NODE_ENV: 'production', ...environment })

describe('A copy on one machine', () => {
  test('is reached at the names of this machine, and has a port for the phones of a workshop', () => {
    expect(reach({})).toMatchObject({
      reach: { origin: 'http://127.0.0.1:3000', host: '127.0.0.1', port: 3000, isTeamServer: false },
      doorPort: 3001,
    })
  })

  test.each(['0.0.0.0', '10.0.0.5', '::'])('does not listen to other machines at %s', (address) => {
    expect(() => reach({ COUNTERWEIGHT_LISTEN: address })).toThrow(
      `COUNTERWEIGHT_LISTEN=${address} opens Counterweight to other machines, and what they send could be read on the way: give a certificate in COUNTERWEIGHT_TLS_CERT and COUNTERWEIGHT_TLS_KEY, or name in COUNTERWEIGHT_FRONT_SERVERS the server in front that has one, or leave COUNTERWEIGHT_LISTEN out.`,
    )
  })

  test('has no address on the network without a certificate somewhere', () => {
    expect(() => reach({ COUNTERWEIGHT_ORIGIN: origin })).toThrow(
      /^COUNTERWEIGHT_ORIGIN=https:\/\/cases\.example\.org needs a certificate: give a certificate in /,
    )
  })
})

describe("A team's server", () => {
  const own = { COUNTERWEIGHT_TLS_CERT: cert, COUNTERWEIGHT_TLS_KEY: key }

  test('has a certificate of its own, and no port without TLS unless somebody names one', () => {
    const settings = reach({ COUNTERWEIGHT_ORIGIN: `${origin}/`, COUNTERWEIGHT_LISTEN: '0.0.0.0', ...own })
    expect(settings.reach).toEqual({
      origin,
      host: '0.0.0.0',
      port: 3000,
      frontServers: [],
      tls: { cert, key },
      isTeamServer: true,
    })
    expect(settings.doorPort).toBeUndefined()
    const named = reach({ COUNTERWEIGHT_ORIGIN: origin, COUNTERWEIGHT_WORKSHOP_PORT: '4000', ...own })
    expect(named.doorPort).toBe(4000)
  })

  test('or stands behind servers that have one', () => {
    const settings = reach({
      COUNTERWEIGHT_ORIGIN: origin,
      COUNTERWEIGHT_FRONT_SERVERS: '10.0.0.5, fd00::/8',
    })
    expect(settings.reach).toMatchObject({ isTeamServer: true, frontServers: ['10.0.0.5', 'fd00::/8'] })
  })

  test('says which address people type', () => {
    expect(() => reach(own)).toThrow(
      'COUNTERWEIGHT_ORIGIN is missing: say which address people type, for example COUNTERWEIGHT_ORIGIN=https://cases.example.org.',
    )
  })

  test('has the key of its certificate', () => {
    const other = join(folder, 'renewed-key.pem')
    expect(() => reach({ COUNTERWEIGHT_ORIGIN: origin, COUNTERWEIGHT_TLS_CERT: cert })).toThrow(
      'COUNTERWEIGHT_TLS_CERT and COUNTERWEIGHT_TLS_KEY belong together: give both, or leave both out.',
    )
    expect(() => reach({ COUNTERWEIGHT_ORIGIN: origin, ...own, COUNTERWEIGHT_TLS_KEY: other })).toThrow(
      /cannot be used \(ERR_OSSL_X509_KEY_VALUES_MISMATCH\): name files in PEM form that belong together/,
    )
    expect(() => reach({ COUNTERWEIGHT_ORIGIN: origin, ...own, COUNTERWEIGHT_TLS_CERT: '/none' })).toThrow(
      /^The certificate in \/none and the key in .* cannot be used \(ENOENT\)/,
    )
  })

  test.each(['http://cases.example.org', `${origin}/x`, 'cases.example.org', 'https://a@b.example'])(
    'is not at %s',
    (address) => {
      expect(() => reach({ COUNTERWEIGHT_ORIGIN: address, ...own })).toThrow(
        /^COUNTERWEIGHT_ORIGIN must be an https address without a path/,
      )
    },
  )

  test.each(['proxy.example', '10.0.0.5/33', '10.0.0.0/8/8', '10.0.0.0/-1'])(
    'has no front server called %s',
    (text) => {
      expect(() => reach({ COUNTERWEIGHT_ORIGIN: origin, COUNTERWEIGHT_FRONT_SERVERS: text })).toThrow(
        /^COUNTERWEIGHT_FRONT_SERVERS must be addresses such as/,
      )
    },
  )

  test('is told of a certificate that browsers will refuse', () => {
    expect(certificateWarning(cert, 'cw.test', new Date('2026-12-01'))).toBeUndefined()
    expect(certificateWarning(cert, '127.0.0.1', new Date('2026-12-01'))).toBeUndefined()
    expect(certificateWarning(cert, 'cases.example.org', new Date('2026-12-01'))).toBe(
      `The certificate in ${cert} is not for cases.example.org: browsers will refuse it.`,
    )
    expect(certificateWarning(cert, 'cw.test', new Date('2126-12-01'))).toBe(
      `The certificate in ${cert} ended on 2126-11-06: renew it.`,
    )
  })
})
