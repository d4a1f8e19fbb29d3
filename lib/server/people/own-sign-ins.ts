import type { Asker } from '@/lib/access/actor'
import { inTransaction } from '@/lib/server/in-transaction'
import type { MeReply } from '@/lib/wire/people-types'

/** Whoever is signed in, and where they are signed in, the newest first. */
export const readMe = (asker: Asker): Promise<MeReply> =>
  inTransaction(asker, async (tx, { id, signInId }) => {
    const { name, passphrase, signIns } = await tx.person.findUniqueOrThrow({
      where: { id },
      select: {
        name: true,
        passphrase: { select: { personId: true } },
        signIns: {
          where: { endsAt: { gt: new Date() } },
          select: { id: true, device: true, createdAt: true, seenAt: true },
          orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
        },
      },
    })
    return {
      name,
      hasPassphrase: passphrase !== null,
      signIns: signIns.map(({ id: one, device, createdAt, seenAt }) => ({
        id: one,
        device,
        createdAt: createdAt.toISOString(),
        seenAt: seenAt.toISOString(),
        isThis: one === signInId,
      })),
    }
  })

export const changeName = (asker: Asker, name: string): Promise<object> =>
  inTransaction(asker, (tx, { id }) =>
    tx.person.update({ where: { id }, data: { name }, select: { id: true } }),
  )

/** Ends one sign-in of whoever asks, this one, or all others. `isThis`: it was the one they ask by. */
export const endSignIns = (asker: Asker, which: string): Promise<{ readonly isThis: boolean }> =>
  inTransaction(asker, async (tx, { id: personId, signInId }) => {
    const id = which === 'this' ? signInId : which
    await tx.signIn.deleteMany({
      where: which === 'others' ? { personId, NOT: { id: signInId } } : { personId, id },
    })
    return { isThis: id === signInId }
  })
