/** Who may use an endpoint: anybody who reaches it, or whoever is signed in. */
export type Role = 'anybody' | 'person'
