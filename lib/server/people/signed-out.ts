/** Nobody is signed in who could do this: it was ended, it has run out, or there never was a sign-in. */
export class SignedOut extends Error {
  override readonly name = 'SignedOut'
}
