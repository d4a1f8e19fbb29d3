/** Every version of the instrument that can be asked and read here, oldest first. */
export const versions = ['1'] as const

export type Version = (typeof versions)[number]

/** The version that new assessments are asked with. Apart from the items, so that what stores answers need not load them. */
export const currentVersion: Version = '1'

/** Whether a word, such as the version of a stored case, names a version that is known here. */
export const isVersion = (word: string): word is Version => versions.some((version) => version === word)

/** Whether new assessments are asked with this version. */
export const isCurrentVersion = (version: string): boolean => version === currentVersion
