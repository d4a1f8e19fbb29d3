import { describe, expect, it } from 'vitest'
import { auditEvents } from '@/lib/access/audit-event'
import trail from '@/lib/i18n/locales/en/trail.json'

describe('the trail', () => {
  it('has words for every act that is recorded', () => {
    expect(auditEvents.filter((event) => !(event in trail.acts))).toEqual([])
  })
})
