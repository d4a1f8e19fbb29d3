/** Where the rules of a lever stand on the method page, for links to them. */
export const ruleId = (lever: string) => `rules-${lever.replace('.', '-')}`
