/** Whether this page comes from a team's server, where everybody has a name and a passphrase: only such a one speaks https. */
export const isServerHere = (): boolean => window.location.protocol === 'https:'
