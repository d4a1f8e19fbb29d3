import { askPeople, type PeopleProblem } from '@/components/people/ask-people'

type Given = { readonly given: object; readonly problem: null } | { readonly problem: PeopleProblem }

/** Lets whoever is here show a passkey, as the server asks for it. Never rejects. */
export async function showPasskey(): Promise<Given> {
  const asked = await askPeople('passkey/ask', {})
  if (asked.problem !== null) return asked
  const { options } = asked.body as { readonly options: PublicKeyCredentialRequestOptionsJSON }
  return give(() =>
    navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
  )
}

/** Lets whoever is here make a passkey. `current`: their passphrase; null: they have none. Never rejects. */
export async function makePasskey(current: string | null): Promise<Given> {
  const asked = await askPeople('passkey/new', { current })
  if (asked.problem !== null) return asked
  const { options } = asked.body as { readonly options: PublicKeyCredentialCreationOptionsJSON }
  return give(() =>
    navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  )
}

/** Browsers do not say why nothing came of it, so that no page learns who has a passkey; but for one that is there already. */
async function give(ask: () => Promise<Credential | null>): Promise<Given> {
  try {
    const given = (await ask()) as PublicKeyCredential
    return { given: given.toJSON(), problem: null }
  } catch (error) {
    const isThere = error instanceof DOMException && error.name === 'InvalidStateError'
    return { problem: isThere ? 'passkey-known' : 'passkey-stopped' }
  }
}
