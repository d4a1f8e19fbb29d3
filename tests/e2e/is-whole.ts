/**
 * Whether everything is tried, as in the long tests (`npm run test:endurance`), or the fixed sample that stands where this is
 * asked.
 */
export const isWhole = process.env.E2E_WHOLE === '1'
