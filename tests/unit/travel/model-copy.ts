import { fileCase, withFiled, type FrozenOf } from '@/lib/travel/case/file-case'
import { openFiled } from '@/lib/travel/case/open-filed'
import { noPast, type PastOf } from '@/lib/travel/case/past'
import type { Report } from '@/lib/travel/case/report'
import { countIds } from '@/lib/travel/count-ids'
import type { FiledCase } from '@/lib/wire/filed-case'
import { ModelDevice } from '@/tests/unit/offline/model-device'
import { ModelServer } from '@/tests/unit/offline/model-server'

export const frozen = {
  language: 'en',
  matrix: '2',
  situation: { counterpartLevel: '', meetingDate: '2026-12-01' },
} as const

const frozenOf: FrozenOf = ({ snapshot }) => (snapshot === null ? null : frozen)

/** One copy of Counterweight: a device, the server it knows, and a clock that goes on with every step. */
export class ModelCopy {
  readonly server = new ModelServer()
  readonly device: ModelDevice
  pastOf: PastOf = noPast
  readonly #name: string
  #minutes = 0
  #opened = 0

  constructor(name: string) {
    this.#name = name
    this.device = new ModelDevice(name, this.server)
  }

  /** The same device, a minute later. */
  get later(): ModelDevice {
    this.#minutes += 1
    const minutes = String(this.#minutes).padStart(2, '0')
    // another second on each copy: no two of them say anything at the same time
    this.device.now = `2026-11-30T08:${minutes}:${this.#name === 'there' ? '30' : '00'}.000Z`
    return this.device
  }

  /** Makes a file, as the page does: what has left this copy is remembered. */
  file(): FiledCase {
    const { state } = this.later
    const filed = fileCase(state, { now: this.device.now, frozenOf, language: 'en', pastOf: this.pastOf })
    if (filed === null) throw new Error('There is no case to file')
    this.device.edit((before) => ({ ok: true, value: withFiled(before) }))
    return filed
  }

  /** Opens a file; the problem where it cannot be. */
  open(filed: FiledCase): Report | string {
    this.#opened += 1
    const ids = Array.from({ length: countIds(filed) }, (_, at) => `${this.#name}-${this.#opened}-${at}`)
    const opened = openFiled(filed, { now: this.later.now, ids, pastOf: this.pastOf })(this.device.state)
    if (!opened.ok) return opened.problem
    this.device.edit(() => ({ ok: true, value: opened.value.state }))
    return opened.value.report
  }
}
