import { expect, test } from 'vitest'
import { contrast, inkOn, stepColour, stepCount, stepOf } from './colour.ts'

const steps = Array.from({ length: stepCount }, (_, step) => stepColour(step))

test('numbers stand out from every colour by 4.5 : 1', () => {
  for (const colour of steps) expect(contrast(inkOn(colour), colour)).toBeGreaterThanOrEqual(4.5)
})

test('lightness rises with every step', () => {
  const black = [0, 0, 0] as const
  const light = steps.map((colour) => contrast(colour, black))
  for (let step = 1; step < light.length; step++) expect(light[step]).toBeGreaterThan(light[step - 1]!)
})

test('contrast as WCAG defines it', () => {
  expect(contrast([255, 255, 255], [0, 0, 0])).toBeCloseTo(21, 10)
  expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2)
})

test.each([
  [0, 0],
  [0.001, 1],
  [0.5, 10],
  [0.999, 19],
  [1, 20],
])('goodness %d is step %d: only none and all have the ends', (goodness, step) => {
  expect(stepOf(goodness)).toBe(step)
})
