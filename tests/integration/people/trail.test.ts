import { describe, expect, it } from 'vitest'
import { caseOf, joined, startWithFirstPerson, trail } from './mission-people'

startWithFirstPerson()

describe('the trail', () => {
  it('says who read what, to auditors alone, without what was in it', async () => {
    const auditor = await joined('Auditor', ['auditor'])
    const owner = await joined('Owner 7', ['negotiator'])
    const adviser = await joined('Adviser 7', ['adviser'])
    const { caseId } = await caseOf(owner.browser, 'CANARY')
    await adviser.browser.case(caseId)
    for (const { browser } of [owner, adviser]) expect((await browser.ask('GET', 'trail')).status).toBe(403)
    const { records } = await trail(auditor.browser, `subject=${caseId}`)
    expect(records.map(({ act, person }) => [act, person?.name])).toEqual([
      ['read-cases', 'Adviser 7'],
      ['send-changes', 'Owner 7'],
      ['send-changes', 'Owner 7'],
    ])
    const all = await trail(auditor.browser)
    expect(JSON.stringify(all)).not.toContain('CANARY')
    expect(await auditor.browser.case(caseId)).toBe(403)
  })

  it('is read in pages, by person and by day', async () => {
    const auditor = await joined('Auditor 8', ['auditor'])
    const ask = (query: string) => trail(auditor.browser, query)
    for (let times = 0; times < 120; times += 1) await auditor.browser.me()
    const { records, before } = await ask('')
    expect(records).toHaveLength(100)
    const next = await ask(`before=${before ?? ''}`)
    expect(Number(next.records[0]?.position)).toBe(Number(records.at(-1)?.position) - 1)
    const own = await ask(`person=${auditor.id}`)
    expect(new Set(own.records.map(({ person }) => person?.name))).toEqual(new Set(['Auditor 8']))
    expect((await ask('to=2020-01-01')).records).toEqual([])
  })
})
