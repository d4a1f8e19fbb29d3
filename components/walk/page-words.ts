/** Where the name and the introduction of a page of questions stand in the words of the instrument. */
export const pageWords = (page: string): string => (page === 'counterpart' ? page : `factors.${page}`)
