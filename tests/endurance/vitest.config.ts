import { defineConfig, mergeConfig } from 'vitest/config'
import shared from '../vitest.config'

/** The long tests: same settings, other files, and hours rather than seconds. */
const { test, ...rest } = shared
export default mergeConfig(
  rest,
  defineConfig({ test: { ...test, include: ['tests/endurance/**/*.test.ts'], testTimeout: 3_600_000 } }),
)
