import { configDefaults, defineConfig } from 'vitest/config'
import { mlneedle } from './src/plugin.ts'

export default defineConfig({
  plugins: [mlneedle()],
  test: {
    include: ['src/**/*.test.ts'],
    // A project of its own, which is installed and run as a user's.
    exclude: [...configDefaults.exclude, 'src/e2e/example/**'],
    testTimeout: 60_000,
  },
})
