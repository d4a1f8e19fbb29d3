/** Stands in for lib/instrument/known-versions where a second version is tried. */
export const versions = ['1', '2'] as const

export type Version = (typeof versions)[number]

export const currentVersion: Version = '2'

export const isVersion = (word: string): word is Version => versions.some((version) => version === word)

/** Whether new assessments are asked with this version. */
export const isCurrentVersion = (version: string): boolean => version === currentVersion
