import type { Asker } from '@/lib/access/actor'
import { inTransaction } from '@/lib/server/in-transaction'
import { fail, ok, type Result } from '@/lib/shared/result'

/**
 * Takes away a passkey of whoever asks, and ends every other sign-in of theirs: whoever has what keeps it may be in by it. The
 * last one stays where there is no passphrase, or nothing would open any more.
 */
export const removePasskey = (
  asker: Asker,
  { id }: { readonly id: string },
): Promise<Result<null, 'last-passkey'>> =>
  inTransaction(
    asker,
    async (tx, { id: personId, signInId }): Promise<Result<null, 'last-passkey'>> => {
      await tx.$queryRaw`SELECT id FROM "Person" WHERE id = ${personId} FOR UPDATE`
      const { passphrase, passkeys } = await tx.person.findUniqueOrThrow({
        where: { id: personId },
        select: { passphrase: { select: { personId: true } }, passkeys: { select: { id: true } } },
      })
      if (!passkeys.some((key) => key.id === id)) return ok(null) // gone already
      if (passphrase === null && passkeys.length === 1) return fail('last-passkey')
      await tx.passkey.delete({ where: { id }, select: { id: true } })
      await tx.signIn.deleteMany({ where: { personId, NOT: { id: signInId } } })
      return ok(null)
    },
    { tell: ({ ok: isDone }) => ({ on: null, detail: { isDone } }) },
  )
