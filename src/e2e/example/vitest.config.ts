import { defineConfig } from 'vitest/config'
import { mlneedle } from 'vitest-mlneedle'

export default defineConfig({
  // The embedded reader needs no key; put your models here, or in MLNEEDLE_MODELS.
  plugins: [mlneedle({ models: ['lexical'] })],
})
