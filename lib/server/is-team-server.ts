/**
 * Whether this copy is reached from other machines, by the https address in its settings: then nobody is in without a
 * passphrase, and its cookie travels by TLS alone. The launcher sets the variable, also for a copy on one machine.
 */
export const isTeamServer = (): boolean => process.env.COUNTERWEIGHT_ORIGIN?.startsWith('https:') ?? false
