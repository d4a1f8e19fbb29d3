import { defineConfig, devices } from '@playwright/test'
export default defineConfig({
  testDir: '/work/main/tests/e2e/device',
  outputDir: '/tmp/pw-out',
  timeout: 30000,
  workers: 1,
  reporter: [['list']],
  use: { ...devices['Desktop Chrome'], launchOptions: { executablePath: '/usr/bin/chromium' } },
})
