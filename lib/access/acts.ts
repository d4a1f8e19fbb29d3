import type { MissionRole } from './roles'

/**
 * What somebody is to a case: its owner, named on it, one with whom it is shared now, a member of its mission by a role, or
 * none of these. Whoever is several may do what any of them may. `reviewer`: an adviser of its mission who had no hand in it,
 * so that nobody decides on their own work, whatever else they are.
 */
export type CaseStanding = 'owner' | 'named' | 'shared' | 'reviewer' | MissionRole

export type CaseAct =
  | 'read-case'
  | 'change-case'
  | 'delete-case'
  | 'see-who-may-see-it'
  | 'choose-who-may-see-it'
  | 'hand-it-over'
  | 'send-for-review'
  | 'take-back'
  | 'comment'
  | 'read-notes'
  | 'write-note'
  | 'decide'

export type MissionAct =
  'see-its-people' | 'make-case' | 'know-that-cases-exist' | 'give-access' | 'read-trail'

/** What can be done with a case, and who may do it. What is not in a list is refused. */
export const caseActs: Readonly<Record<CaseAct, readonly CaseStanding[]>> = {
  'read-case': ['owner', 'named', 'shared', 'adviser'],
  'change-case': ['owner', 'named'],
  'delete-case': ['owner'],
  'see-who-may-see-it': ['owner', 'named', 'shared', 'adviser'],
  'choose-who-may-see-it': ['owner'],
  'hand-it-over': ['owner', 'administrator'],
  'send-for-review': ['owner', 'named'],
  'take-back': ['owner', 'named'],
  comment: ['owner', 'named', 'reviewer'],
  'read-notes': ['reviewer'],
  'write-note': ['reviewer'],
  decide: ['reviewer'],
}

/** What can be done in a mission, and by whom. */
export const missionActs: Readonly<Record<MissionAct, readonly MissionRole[]>> = {
  'see-its-people': ['negotiator', 'adviser', 'trainer', 'administrator', 'auditor'],
  'make-case': ['negotiator'],
  'know-that-cases-exist': ['administrator'],
  'give-access': ['administrator'],
  'read-trail': ['auditor'],
}

/** Whether somebody of these standings may do this to a case. Nobody may do anything by none. */
export const mayOnCase = (act: CaseAct, standings: readonly CaseStanding[]): boolean =>
  standings.some((standing) => caseActs[act].includes(standing))

/** The same for what is done in a mission. */
export const mayInMission = (act: MissionAct, roles: readonly MissionRole[]): boolean =>
  roles.some((role) => missionActs[act].includes(role))
