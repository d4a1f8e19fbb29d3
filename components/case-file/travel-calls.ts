import type { Device } from '@/components/open-case/case-session'
import { fileCase, withFiled } from '@/lib/travel/case/file-case'
import { openFiled } from '@/lib/travel/case/open-filed'
import type { Report } from '@/lib/travel/case/report'
import { countIds } from '@/lib/travel/count-ids'
import { mostFileBytes } from '@/lib/travel/file-header'
import { fileName } from '@/lib/travel/file-name'
import { frozenOf } from '@/lib/travel/frozen-of'
import { readCaseFile, type CaseFileProblem } from '@/lib/travel/read-case-file'
import { seal } from '@/lib/travel/seal'
import { localDay } from '@/lib/offline/local-day'
import type { CaseDraft } from '@/lib/offline/draft'
import type { FiledCase } from '@/lib/wire/filed-case'
import { fail, ok, type Result } from '@/lib/shared/result'

export { isLongEnough, newPassphrase } from '@/lib/travel/passphrase'

/** Whether this browser has what a file is sealed with. It lacks it where a page is neither of this machine nor of https. */
export const isAble = (): boolean => 'subtle' in crypto && 'DecompressionStream' in globalThis

export type MadeFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
export type MakeProblem = 'none' | 'not-saved' | 'failed'

/** Seals a case as this device has it, and remembers what has left it. */
export async function makeFile(
  device: Device,
  caseId: string,
  { passphrase, language }: { readonly passphrase: string; readonly language: string },
): Promise<Result<MadeFile, MakeProblem>> {
  if (!(await device.openCase(caseId)).ok) return fail('none')
  const past = await device.pastOf(caseId)
  const now = new Date().toISOString()
  const made: { filed: FiledCase | null } = { filed: null }
  const written = await device.editWhole(caseId, (state) => {
    made.filed = fileCase(state, { now, frozenOf, language, pastOf: (target) => past[target] ?? [] })
    return ok(withFiled(state))
  })
  if (!written.ok) return fail(written.problem.kind === 'not-saved' ? 'not-saved' : 'failed')
  if (made.filed === null) return fail('none')
  const bytes = await seal(JSON.stringify(made.filed), passphrase)
  return ok({ name: fileName(localDay(new Date())), bytes })
}

export type OpenProblem =
  | CaseFileProblem
  | 'unreadable-file'
  | 'deleted'
  | 'deleted-elsewhere'
  | 'unreadable'
  | 'not-saved'
  | 'failed'
export type OpenedFile = { readonly draft: CaseDraft; readonly report: Report }

/** Opens a file into the cases of this device, all or nothing. */
export async function openFile(
  device: Device,
  file: File,
  passphrase: string,
): Promise<Result<OpenedFile, OpenProblem>> {
  if (file.size > mostFileBytes) return fail('too-large')
  const bytes = await file.arrayBuffer().catch(() => null)
  if (bytes === null) return fail('unreadable-file')
  const read = await readCaseFile(new Uint8Array(bytes), passphrase)
  return read.ok ? takeInto(device, read.value) : read
}

async function takeInto(device: Device, filed: FiledCase): Promise<Result<OpenedFile, OpenProblem>> {
  const { caseId } = filed
  const known = await device.openCase(caseId)
  // the newest that the server has, where it is there
  const past = known.ok ? (await Promise.all([device.pastOf(caseId), device.syncNow()]))[0] : {}
  if (!known.ok) {
    const { problem } = known
    if (problem.kind === 'storage') return fail('not-saved')
    if (problem.kind !== 'missing') return fail('unreadable')
    if (problem.why === 'deleted') return fail('deleted')
  }

  const ids = Array.from({ length: countIds(filed) }, () => device.newId())
  const opening = { now: new Date().toISOString(), ids, pastOf: (target: string) => past[target] ?? [] }
  const made: { report: Report | null } = { report: null }
  const written = await device.editWhole(caseId, (state) => {
    const opened = openFiled(filed, opening)(state)
    if (!opened.ok) return opened
    made.report = opened.value.report
    return ok(opened.value.state)
  })
  if (!written.ok) return fail(problemOf(written.problem.kind))
  const { report } = made
  return written.value === null || report === null ? fail('failed') : ok({ draft: written.value, report })
}

function problemOf(kind: string): OpenProblem {
  if (kind === 'deleted' || kind === 'deleted-elsewhere' || kind === 'not-saved') return kind
  return kind === 'newer-version' || kind === 'unreadable' ? 'unreadable' : 'failed'
}
