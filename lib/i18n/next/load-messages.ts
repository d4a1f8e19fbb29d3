type Catalogue = typeof import('../locales/en/interface.json') & {
  readonly instrument: typeof import('../locales/en/instrument-1.json')
  readonly levers: typeof import('../locales/en/levers.json')
  readonly examples: typeof import('../locales/en/examples.json')
  readonly result: typeof import('../locales/en/result.json')
  readonly glossary: typeof import('../locales/en/glossary.json')
}

/** The whole catalogue of one language, one namespace per file. */
export async function loadMessages(locale: string): Promise<Catalogue> {
  const [chrome, instrument, levers, examples, result, glossary] = await Promise.all([
    import(`../locales/${locale}/interface.json`),
    import(`../locales/${locale}/instrument-1.json`),
    import(`../locales/${locale}/levers.json`),
    import(`../locales/${locale}/examples.json`),
    import(`../locales/${locale}/result.json`),
    import(`../locales/${locale}/glossary.json`),
  ])
  return {
    ...chrome.default,
    instrument: instrument.default,
    levers: levers.default,
    examples: examples.default,
    result: result.default,
    glossary: glossary.default,
  }
}
