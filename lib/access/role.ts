/** Who may use an endpoint. One role while there is one person: whoever sits at this machine. */
export type Role = 'local'
