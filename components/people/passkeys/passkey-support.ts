/**
 * Whether this browser takes passkeys at this address. `needs-name`: not at a number, which has no name to keep them for.
 * `no`: it is too old for the form in which they are asked for.
 */
export function passkeySupport(): 'yes' | 'needs-name' | 'no' {
  if (/^[\d.]+$|^\[/.test(window.location.hostname)) return 'needs-name'
  const isNew = 'PublicKeyCredential' in window && 'parseCreationOptionsFromJSON' in PublicKeyCredential
  return isNew ? 'yes' : 'no' // where a page is not secure there is none either
}

/** This very page under the name that this machine has for itself. null: it comes from another machine. */
export function namedAddress(): string | null {
  const { protocol, port, pathname } = window.location
  return protocol === 'http:' ? `http://localhost:${port === '' ? '80' : port}${pathname}` : null
}
