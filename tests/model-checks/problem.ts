/** One thing that is wrong with a model, and where. */
export type Problem = { readonly where: string; readonly message: string }
