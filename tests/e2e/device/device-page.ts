import { build } from 'esbuild'
import { test as base, type BrowserContext, type Page, type Route } from '@playwright/test'
import { resolve } from 'node:path'
import type * as Device from '@/lib/offline/device'
import { protocolHeader, protocolVersion } from '@/lib/wire/protocol'
import type { Change } from '@/lib/wire/sync-types'
import { ModelServer } from '@/tests/unit/offline/model-server'

const root = resolve(import.meta.dirname, '../../..')

declare global {
  /** The device's storage, as a page of the app has it. */
  var device: typeof Device
}

/** How the wire and the server behave. */
type Weather =
  | 'good'
  | 'no-server'
  /** The server was updated, or put back, while the page was open. */
  | 'other-version'
  | 'reply-lost'
  | { readonly status: number; readonly type: string; readonly body: string }
  /** A fault of the server that one case brings out. */
  | { readonly brokenCase: string }

/**
 * An empty page with the device's storage in it, on an address that only this test answers: no app server, no database,
 * but the real IndexedDB, locks and channels of the browser.
 */
export class DeviceBench {
  readonly server = new ModelServer()
  readonly address = 'http://127.0.0.1:9/'
  weather: Weather = 'good'
  /** The cases that were asked for whole. */
  readonly pulls: string[] = []
  /** How many cases each page of the list told of. */
  readonly listPages: number[] = []

  constructor(
    readonly context: BrowserContext,
    readonly script: string,
  ) {}

  async start(): Promise<void> {
    await this.context.addInitScript(() => {
      localStorage.setItem('counterweight-person', 'local')
    })
    await this.context.route(`${this.address}**`, (route) => this.#answer(route))
  }

  async open(): Promise<Page> {
    const page = await this.context.newPage()
    await page.goto(this.address)
    return page
  }

  async #answer(route: Route): Promise<void> {
    const url = new URL(route.request().url())
    if (url.pathname === '/') {
      await route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><script src="/device.js"></script>',
      })
    } else if (url.pathname === '/device.js') {
      await route.fulfill({ contentType: 'text/javascript', body: this.script })
    } else if (url.pathname === '/api/sync') {
      await this.#sync(route, url)
    } else {
      await route.fulfill({ status: 204 })
    }
  }

  async #sync(route: Route, url: URL): Promise<void> {
    if (this.weather === 'no-server') return route.abort('connectionrefused')
    if (this.weather === 'other-version') {
      const headers = { [protocolHeader]: String(protocolVersion + 1) }
      return route.fulfill({ status: 400, headers, json: { error: 'bad-request' } })
    }
    const asked = url.searchParams.get('case')
    if (asked !== null) this.pulls.push(asked)
    if (typeof this.weather === 'object') {
      if (!('brokenCase' in this.weather)) {
        const { status, type, body } = this.weather
        return route.fulfill({ status, contentType: type, body })
      }
      const said = asked ?? route.request().postData() ?? ''
      if (said.includes(this.weather.brokenCase)) {
        return route.fulfill({ status: 500, json: { error: 'unexpected' } })
      }
    }
    if (route.request().method() === 'GET') {
      if (asked !== null && this.server.tombstones.has(asked)) {
        return route.fulfill({ status: 410, json: { error: 'deleted' } })
      }
      const list = asked === null ? this.server.list(url.searchParams.get('after') ?? '') : null
      if (list !== null) this.listPages.push(list.cases.length)
      const found = list ?? this.server.pull(asked ?? '')
      return found === null
        ? route.fulfill({ status: 404, json: { error: 'unknown-case' } })
        : route.fulfill({ json: found })
    }
    const { changes } = route.request().postDataJSON() as { changes: Change[] }
    // A note that says 'poison' stands for what the server cannot read.
    if (changes.some((one) => one.kind === 'set-answer' && one.answer.note === 'poison')) {
      return route.fulfill({ status: 400, json: { error: 'bad-request' } })
    }
    const outcomes = this.server.send(changes, 'device')
    return this.weather === 'reply-lost'
      ? route.abort('connectionreset')
      : route.fulfill({ json: { outcomes } })
  }
}

/** Built once: the same modules that the app ships. */
const script = build({
  stdin: { contents: "export * from '@/lib/offline/device'", resolveDir: root },
  absWorkingDir: root,
  alias: { '@': root },
  bundle: true,
  format: 'iife',
  globalName: 'device',
  write: false,
}).then(({ outputFiles }) => outputFiles[0]?.text ?? '')

export const test = base.extend<{ bench: DeviceBench }>({
  bench: async ({ context }, provide) => {
    const bench = new DeviceBench(context, await script)
    await bench.start()
    await provide(bench)
  },
})
