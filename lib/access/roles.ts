/** What somebody may be in a mission. The words of `MissionRole` in the schema. */
export const roles = ['negotiator', 'adviser', 'trainer', 'administrator', 'auditor'] as const

export type MissionRole = (typeof roles)[number]
