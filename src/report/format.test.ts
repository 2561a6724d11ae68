import { expect, test } from 'vitest'
import { depthLabel, dropPoints, exactPercent, integer, lengthLabel, percent, percentRange, points, timeLabel } from './format.ts'

test.each([
  [percent(0), '0'],
  [percent(0.001), '1'],
  [percent(0.875), '88'],
  [percent(0.999), '99'],
  [percent(1), '100'],
  [percent(null), '–'],
  [percentRange({ low: 0.624, high: 0.971 }), '62–98'],
  [percentRange({ low: 0, high: 1 }), '0–100'],
  [percentRange({ low: 0.07, high: 0.29 }), '7–29'],
  [exactPercent(0.9999), '99.9%'],
  [exactPercent(1), '100.0%'],
  [points(0.834), '+83'],
  [points(-0.04), '−4'],
  [points(-0.001), '0'],
  [dropPoints(1 - 0.05 ** (1 / 59)), '5.0 points'],
  [dropPoints(0.1391), '14.0 points'],
  [integer(1234567), '1,234,567'],
  [integer(999), '999'],
  [lengthLabel(8192), '8K'],
  [lengthLabel(1048576), '1,024K'],
  [lengthLabel(10000), '10,000'],
  [lengthLabel(null), 'no length'],
  [depthLabel(0), '0%'],
  [depthLabel(1 / 3), '33.33%'],
  [depthLabel(0.125), '12.5%'],
  [depthLabel(0.29), '29%'],
  [timeLabel('2026-01-02T03:04:05.678Z'), '2026-01-02 03:04 UTC'],
  [timeLabel('<b>'), '<b>'],
])('%s is %s', (actual, expected) => {
  expect(actual).toBe(expected)
})
