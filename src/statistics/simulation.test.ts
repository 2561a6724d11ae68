/** A small part of `npm run bench -- gate`: the tests and bounds at work on whole pairs of runs. */
import { beforeAll, expect, test } from 'vitest'
import { ALPHA, settings } from '../bench/gate-settings.ts'
import { shares, type Result } from '../bench/gate-shares.ts'
import { simulate } from '../bench/gate-simulation.ts'
import { targets, worst } from '../bench/gate-targets.ts'

const few = settings.filter(
  ({ units, accuracy, itemSd, languageSd }) =>
    [24, 120].includes(units) && [0.9, 0.98].includes(accuracy) && itemSd === languageSd && itemSd !== 0.75,
)
let results: readonly Result[] = []

beforeAll(() => {
  results = few.map((setting) => ({ setting, tally: simulate(setting, 100, 'test') }))
}, 60_000)

test.each(Object.entries(targets))('%s keep to alpha, but for the chance of 100 runs', (_, bounds) => {
  expect(results.length).toBe(8)
  expect(worst(results, bounds)).toBeLessThan(4)
})

test('large drops are found, and more units find more', () => {
  const found = (units: number, drop: number) =>
    Math.min(
      ...shares(
        results.filter(({ setting }) => setting.units === units),
        `drop ${drop}: regressed`,
      ).map(({ share }) => share),
    )
  expect(found(24, 0.2)).toBeGreaterThan(0.95)
  expect(found(120, 0.1)).toBeGreaterThan(0.95)
  expect(found(120, 0.05)).toBeGreaterThan(found(24, 0.05))
})

test('cases taken for independent alarm too often where items differ', () => {
  const uneven = results.filter(({ setting }) => setting.itemSd > 0)
  const mean = (event: string) =>
    shares(uneven, event).reduce((sum, { share }) => sum + share, 0) / uneven.length
  expect(mean('as good: McNemar')).toBeGreaterThan(2 * ALPHA)
  expect(mean('as good: regressed')).toBeLessThan(ALPHA)
})
