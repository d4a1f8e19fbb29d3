import { expect, test } from './fixtures'
import { comeInTo } from './signed-in'
import { startOwnServer } from '@/tests/integration/launch/own-server'

// A killed server refuses, resets, answers nothing or stops halfway: which of these is chance; and nobody is signed in on the
// one that starts again, until somebody comes in.
test.use({ expectedErrors: [/Failed to load resource: net::ERR_|401 \(Unauthorized\).*\/api\//] })

test('with the server killed, answers stay on the device, the page says so, and all arrives later', async ({
  page,
  walk,
}) => {
  const server = await startOwnServer()
  try {
    await comeInTo(page, server)
    await page.goto(`${server.address}/en/walk/process`)
    await walk.answer('process.security', { level: 4, known: 'observed' })
    await walk.expectSaved()
    const search = new URL(page.url()).search

    await server.kill()
    await walk.answer('process.time', { level: 3, known: 'reported' })
    await expect(walk.status).toContainText('On this device only')
    await server.start()
    await comeInTo(page, server)
    await expect(walk.status).toContainText('Saved on the server', { timeout: 40_000 })

    const reply = (await (await page.request.get(`${server.address}/api/sync${search}`)).json()) as {
      assessments: { answers: Record<string, unknown> }[]
    }
    expect(Object.keys(reply.assessments[0]?.answers ?? {}).sort()).toEqual([
      'process.security',
      'process.time',
    ])
  } finally {
    await server.kill()
  }
})
