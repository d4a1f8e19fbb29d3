import { describe, expect, it } from 'vitest'
import { protocolHeader, protocolVersion } from '@/lib/wire/protocol'
import { get, post, startOnFreshDatabase } from './api'
import { createCase, newIds } from './changes'

startOnFreshDatabase()

describe('a page of another version', () => {
  it.each([protocolVersion - 1, protocolVersion + 1])(
    'is told so, and nothing of what it sends is taken: %i',
    async (other) => {
      const ids = newIds()
      const headers = { [protocolHeader]: String(other) }
      const response = await post(JSON.stringify({ changes: [createCase(ids)] }), headers)

      expect(response.status).toBe(409)
      expect(await response.json()).toEqual({ error: 'other-protocol' })
      expect((await get(`?case=${ids.caseId}`)).status).toBe(404)
      const asked = await get('', headers)
      expect(asked.status).toBe(409)
    },
  )
})

describe('every reply', () => {
  it('names the version of the server, also where it refuses', async () => {
    const replies = [await get(), await get('?case=7'), await post('{}', { [protocolHeader]: '0' })]
    for (const { headers } of replies) expect(headers.get(protocolHeader)).toBe(String(protocolVersion))
  })

  it('comes to a program that names no version', async () => {
    expect((await post(JSON.stringify({ changes: [createCase(newIds())] }))).status).toBe(200)
  })
})
