import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest()

type Options = { readonly options: { readonly challenge: string } }

/** What a key and its browser get wrong on purpose. */
type Wrong = {
  readonly origin?: string
  readonly site?: string
  readonly challenge?: string
  /** Somebody touched it, and did not say who they are. */
  readonly isUnverified?: boolean
}

/** A stick with one passkey on it, and the browser it is in: makes what browsers send (WebAuthn Level 3, ES256, no attestation). */
export class SoftwareKey {
  readonly #id: Buffer
  readonly #key: { readonly publicKey: KeyObject; readonly privateKey: KeyObject }
  readonly origin: string

  /** `counter`: how often it was used; null: it does not count. */
  constructor(
    public counter: number | null = null,
    {
      origin = 'http://localhost:3000',
      id = randomBytes(32),
    }: { readonly origin?: string; readonly id?: Buffer } = {},
  ) {
    this.origin = origin
    this.#id = id
    this.#key = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  }

  get id(): string {
    return this.#id.toString('base64url')
  }

  /** A second stick that calls itself the same. */
  named(like: SoftwareKey): SoftwareKey {
    return new SoftwareKey(this.counter, { origin: this.origin, id: like.#id })
  }

  /** Answers what /new asked. */
  make({ options }: Options, wrong: Wrong = {}) {
    const { x = '', y = '' } = this.#key.publicKey.export({ format: 'jwk' })
    const cose = Buffer.concat([
      Buffer.from('a5010203262001215820', 'hex'),
      Buffer.from(x, 'base64url'),
      Buffer.from('225820', 'hex'),
      Buffer.from(y, 'base64url'),
    ])
    const length = Buffer.alloc(2)
    length.writeUInt16BE(this.#id.length)
    const data = this.#data(0x40, wrong, Buffer.concat([Buffer.alloc(16), length, this.#id, cose]))
    const size = Buffer.alloc(2)
    size.writeUInt16BE(data.length)
    const attestation = Buffer.concat([
      Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746159', 'hex'),
      ...[size, data],
    ])
    const clientDataJSON = this.#clientData('webauthn.create', options.challenge, wrong).toString('base64url')
    return this.#sent({
      clientDataJSON,
      attestationObject: attestation.toString('base64url'),
      transports: ['usb'],
    })
  }

  /** Answers what /ask asked. */
  use({ options }: Options, wrong: Wrong = {}) {
    if (this.counter !== null) this.counter += 1
    const data = this.#data(0, wrong)
    const client = this.#clientData('webauthn.get', options.challenge, wrong)
    const signature = sign('sha256', Buffer.concat([data, sha256(client)]), this.#key.privateKey)
    return this.#sent({
      clientDataJSON: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: signature.toString('base64url'),
      userHandle: null,
    })
  }

  #sent<Response extends object>(response: Response) {
    return { id: this.id, rawId: this.id, type: 'public-key', response, clientExtensionResults: {} }
  }

  #data(flags: number, { site, isUnverified = false }: Wrong, rest: Buffer = Buffer.alloc(0)): Buffer {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(this.counter ?? 0)
    const hash = sha256(site ?? new URL(this.origin).hostname)
    return Buffer.concat([hash, Buffer.from([flags | 0x01 | (isUnverified ? 0 : 0x04)]), counter, rest])
  }

  #clientData(type: string, challenge: string, wrong: Wrong): Buffer {
    const said = { type, challenge: wrong.challenge ?? challenge, origin: wrong.origin ?? this.origin }
    return Buffer.from(JSON.stringify({ ...said, crossOrigin: false }))
  }
}
