import { expect, test } from 'vitest'
import { normalQuantile } from './normal.ts'

// Reference values: NormalDist().inv_cdf of Python 3.11.
test.each([
  [0.5, 0],
  [0.9, 1.2815515655446],
  [0.95, 1.64485362695147],
  [0.975, 1.95996398454005],
  [0.995, 2.5758293035489],
  [0.001, -3.09023230616781],
  [1e-12, -7.03448382530113],
])('quantile of %d', (p, z) => {
  expect(normalQuantile(p)).toBeCloseTo(z, 10)
})

test.each([0, 1, -0.1, 1.5, Number.NaN])('refuses %d', (p) => {
  expect(() => normalQuantile(p)).toThrow(RangeError)
})
