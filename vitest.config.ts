import { defineConfig } from 'vitest/config'
import { mlneedle } from './src/plugin.ts'

export default defineConfig({
  plugins: [mlneedle()],
  test: {
    include: ['src/**/*.test.ts'],
    testTimeout: 60_000,
  },
})
