import type { FiledCase } from '@/lib/wire/filed-case'
import type { Result } from '@/lib/shared/result'
import type { FileProblem } from './file-header'
import { readFiled } from './read-filed'
import { unseal } from './seal'

/** Why a case file cannot be opened. */
export type CaseFileProblem = FileProblem | 'wrong-passphrase' | 'not-understood'

/** Opens a case file and reads it whole. */
export async function readCaseFile(
  file: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<Result<FiledCase, CaseFileProblem>> {
  const content = await unseal(file, passphrase)
  return content.ok ? readFiled(content.value) : content
}
