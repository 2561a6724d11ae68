import { defineConfig } from 'vitest/config'
import { mlneedle } from './src/plugin.ts'

export default defineConfig({
  plugins: [mlneedle()],
  test: {
    // The example is a project of its own, which is installed and run as a user's. Said here: `exclude` would hide `--exclude`.
    include: ['src/**/*.test.ts', '!src/e2e/example/**'],
    testTimeout: 60_000,
  },
})
