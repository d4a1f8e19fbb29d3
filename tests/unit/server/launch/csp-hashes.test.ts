import { expect, test } from 'vitest'
import { hashInline } from '@/lib/server/launch/pages/csp-hashes'

// openssl: printf 'alert(1)' | openssl dgst -sha256 -binary | base64
const alertHash = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"

test('Each inline script is hashed once, whatever its other attributes', () => {
  const html = '<script>alert(1)</script><p>text</p><script id="x" data-src="y">alert(1)</script>'
  expect(hashInline('script', html)).toEqual([alertHash])
})

test('A script that is fetched needs no hash', () => {
  expect(hashInline('script', '<script src="/_next/static/a.js" async=""></script>')).toEqual([])
})

test('Styles and scripts are kept apart, so that neither may be what only the other is', () => {
  const html = '<style>p{}</style><script>alert(1)</script>'
  expect(hashInline('script', html)).toEqual([alertHash])
  expect(hashInline('style', html)).toHaveLength(1)
  expect(hashInline('style', html)).not.toEqual([alertHash])
})
