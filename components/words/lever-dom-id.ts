/** A lever's place on the page of a result, for links to it. */
export const domIdOf = (lever: string) => `lever-${lever.replace('.', '-')}`
