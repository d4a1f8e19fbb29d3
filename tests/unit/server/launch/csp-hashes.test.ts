import { expect, test } from 'vitest'
import { hashInlineScripts } from '@/lib/server/launch/csp-hashes'

// openssl: printf 'alert(1)' | openssl dgst -sha256 -binary | base64
const alertHash = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"

test('Each inline script is hashed once, whatever its other attributes', () => {
  const html = '<script>alert(1)</script><p>text</p><script id="x" data-src="y">alert(1)</script>'
  expect(hashInlineScripts(html)).toEqual([alertHash])
})

test('A script that is fetched needs no hash', () => {
  expect(hashInlineScripts('<script src="/_next/static/a.js" async=""></script>')).toEqual([])
})
