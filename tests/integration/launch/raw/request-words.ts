/** What Next offers, used here or not, and what nobody offers. */
export const foreignTargets = [
  ...['/_next/image?url=%2Fx.png&w=64&q=75', '/_next/image?url=%2F..%2F..%2Fetc%2Fpasswd&w=64&q=75'],
  ...['/_next/image', '/_next/data/build/en.json', '/_next/postponed/resume/en', '/_next/static/'],
  ...['/_next/static/%2e%2e/BUILD_ID', '/_next/static/chunks/none.js', '/_next/mcp', '/_next'],
  ...['/_next/webpack-hmr', '/__nextjs_original-stack-frame', '/.data/database-url', '/.env'],
  ...['/package.json', '/api', '/api/', '/api/none', '/api/sync/', '/favicon.ico', '*', '/', '//'],
  ...['//example.org', '///', '/en//walk', '/%', '/%E0%A4%A', '/en/%00', '/en/..%2f..%2fetc', '/a\\b'],
  ...['http://127.0.0.1/', 'http://example.org/en', 'example.org:443', '', '?', '#', '/#x', '/en?%'],
  ...['/en/documented/x'],
]

export const methods = [
  ...['HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'SEARCH', 'MKCOL', 'LINK'],
]

export const noMethods = ['CONNECT', 'QUERY', 'PRI', 'get', 'G ET', '', 'GETT']

/** Headers that mean something to somebody, with sound and unsound values. */
export const headerLines = [
  ...['accept: text/html', 'accept: */*', 'accept: ,;q=,', 'accept-encoding: br'],
  ...['accept-encoding: gzip;q=x, br;q=-1', 'accept-language: ar'],
  ...['accept-language: ;q=9,,en-x-y-z-1234567890', 'accept-language: *', 'cookie: a=b; c'],
  ...['range: bytes=9-1', 'range: bytes=-', 'range: x', 'range: bytes=0-0,5-9', 'if-range: x'],
  ...['if-none-match: *', 'if-modified-since: never', 'if-none-match: W/"', 'expect: 100-continue'],
  ...['expect: x', 'te: trailers', 'connection: Upgrade\r\nupgrade: websocket'],
  ...['connection: upgrade\r\nupgrade: h2c', 'connection: close', 'connection: x', 'rsc: 1'],
  ...['rsc: 1\r\nnext-router-prefetch: 1', 'rsc: 1\r\nnext-router-segment-prefetch: /_tree'],
  ...['next-url: //', 'rsc: 1\r\nnext-router-state-tree: %', 'next-router-state-tree: []'],
  ...['next-action: 00', 'next-action: x', 'rsc: 1\r\nnext-router-segment-prefetch: /../x'],
  ...['rsc: 1\r\nnext-router-state-tree: %5B%22%22%5D', 'x-nextjs-data: 1'],
  ...['x-middleware-subrequest: proxy', 'x-middleware-prefetch: 1', 'next-resume: 1'],
  ...['x-matched-path: /x', 'x-invoke-path: /x', 'x-invoke-status: 500', 'x-prerender-revalidate: x'],
  ...['x-forwarded-host: example.org', 'x-forwarded-proto: ://', 'forwarded: host=x'],
  ...['x-http-method-override: TRACE', 'cookie: __prerender_bypass=x; __next_preview_data=y'],
  ...['content-encoding: gzip', 'purpose: prefetch', 'origin: http://example.org', 'origin: null'],
  ...['sec-fetch-site: cross-site', 'user-agent: ', 'authorization: Basic !'],
  ...['content-type: application/json', 'content-type: multipart/form-data'],
  ...['content-type: multipart/form-data; boundary=x', 'content-type: text/plain;charset=utf-7'],
]

export const noHeaderLines = [
  ...['x: \u0000', 'x y: z', ': x', 'x', ' folded: x', 'transfer-encoding: x', 'content-length: x'],
]

export const bodies = [
  ...[
    '{}',
    '{"changes":[]}',
    '{"changes":',
    '[',
    'x',
    '\u0000',
    '--x\r\n\r\n--x--',
    `"${'a'.repeat(5_000)}"`,
  ],
]

export const framings = [
  ...([
    'none',
    'length',
    'short length',
    'long length',
    'wrong length',
    'chunked',
    'broken chunk',
    'both',
  ] as const),
] as const

export const tails = ['?', '?_rsc=x', '?case=%', '/', '.rsc', '.txt', '/x', '%20', '?a[]=1', '.json', '%2f']
